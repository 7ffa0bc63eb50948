import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";

/**
 * Fires `app.activated` and `app.deactivated` on those whose place came into view or went out of it, and for bar apps
 * `pane.activated` (on return, not when they are first shown) and `pane.deactivated`.
 */
export function emitActivation(host: ZafHost, wasActive: ReadonlySet<AppInstance>): void {
  for (const instance of host.instances) {
    const isActive = host.isActive(instance);
    if (isActive === wasActive.has(instance) || instance.frameState.get().isClosing) continue;
    const event = isActive ? "activated" : "deactivated";
    host.emit(instance, `app.${event}`, {});
    if (instance.location === "nav_bar" || instance.location === "top_bar")
      host.emit(instance, `pane.${event}`, {});
  }
}
