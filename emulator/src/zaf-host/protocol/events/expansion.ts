import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";

/** `app.expanded` and `app.collapsed`: the agent opened or closed the app in its tray (Zendesk, "Core API"). */
export function emitExpansion(host: ZafHost, instance: AppInstance, isExpanded: boolean): void {
  host.emit(instance, isExpanded ? "app.expanded" : "app.collapsed", {});
}
