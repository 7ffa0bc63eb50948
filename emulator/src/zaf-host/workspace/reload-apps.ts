import type { AppLocationName } from "../../apps/package/app-package.ts";
import type { Place } from "../protocol/instances/app-instance.ts";
import { createPlaceInstances, createTicketInstances } from "../protocol/instances/create-instance.ts";
import { destroyInstance } from "../protocol/instances/destroy-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";

/** "Reload all apps": every instance ends, and those of locations that open by themselves are created again, with fresh settings. */
export function reloadApps(host: ZafHost): void {
  const { workspace } = host;
  const recordPlaces = new Map<Place, AppLocationName>();
  for (const { place, location, opener } of host.instances) {
    if (opener === null && place.kind !== "none" && place.kind !== "ticket")
      recordPlaces.set(place, location);
  }
  for (const instance of host.instances) destroyInstance(host, instance);
  for (const location of ["background", "nav_bar", "top_bar"] as const) {
    createPlaceInstances(host, location, { kind: "none" });
  }
  for (const tab of workspace.tabs.get()) if (tab.state.phase === "ready") createTicketInstances(host, tab);
  for (const [place, location] of recordPlaces) createPlaceInstances(host, location, place);
  workspace.route.set({ ...workspace.route.get() });
}
