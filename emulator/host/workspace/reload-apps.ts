import { createPlaceInstances } from "../protocol/instances/create-instance.ts";
import { destroyInstance } from "../protocol/instances/destroy-instance.ts";
import type { Place } from "../protocol/instances/app-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import type { AppLocationName } from "../../apps/app-package.ts";

/** "Reload all apps": every instance ends, and those that places show by themselves are made anew, with fresh settings. */
export function reloadApps(host: ZafHost): void {
  const places = new Map<Place, AppLocationName>();
  for (const { place, location, opener } of host.instances) {
    if (opener === null && place.kind !== "none") places.set(place, location);
  }
  for (const instance of host.instances) destroyInstance(host, instance);
  for (const location of ["background", "nav_bar", "top_bar"] as const) {
    createPlaceInstances(host, location, { kind: "none" });
  }
  for (const [place, location] of places) createPlaceInstances(host, location, place);
  host.workspace.route.set({ ...host.workspace.route.get() });
}
