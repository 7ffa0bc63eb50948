import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";

const paneLocations = new Set(["nav_bar", "top_bar", "ticket_editor"]);

/**
 * Fires `app.activated` and `app.deactivated` on those whose place came into view or went out of it, and for apps behind an
 * icon `pane.activated` (on return, not when they are first shown) and `pane.deactivated`.
 */
export function emitActivation(host: ZafHost, wasActive: ReadonlySet<AppInstance>): void {
  for (const instance of host.instances) {
    const isActive = host.isActive(instance);
    if (isActive === wasActive.has(instance) || instance.frameState.get().isClosing) continue;
    const event = isActive ? "activated" : "deactivated";
    host.emit(instance, `app.${event}`, {});
    if (paneLocations.has(instance.location)) host.emit(instance, `pane.${event}`, {});
  }
}
