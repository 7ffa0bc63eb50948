import type { Place } from "../protocol/instances/app-instance.ts";
import { createPlaceInstances, createTicketInstances } from "../protocol/instances/create-instance.ts";
import { destroyInstance } from "../protocol/instances/destroy-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";

/** "Reload all apps": every instance ends, and those that places show by themselves are made anew, with fresh settings. */
export function reloadApps(host: ZafHost): void {
  const { workspace } = host;
  for (const instance of host.instances) destroyInstance(host, instance);
  for (const location of ["background", "nav_bar", "top_bar"] as const) {
    createPlaceInstances(host, location, { kind: "none" });
  }
  for (const tab of workspace.tabs.get()) if (tab.state.phase === "ready") createTicketInstances(host, tab);
  for (const { kind, record } of workspace.records.get()) {
    const place = (kind === "user" ? { kind, user: record } : { kind, organization: record }) as Place;
    createPlaceInstances(host, `${kind}_sidebar`, place);
  }
  workspace.route.set({ ...workspace.route.get() });
}
