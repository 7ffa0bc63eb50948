import type { AppLocationName } from "../../../apps/app-package.ts";
import type { HostApp } from "../../../apps/host-session.ts";
import type { ZafHost } from "../zaf-host.ts";
import { AppInstance, type FrameState, type Place } from "./app-instance.ts";
import { frameSource } from "./frame-source.ts";
import { tellOthers } from "./tell-others.ts";

/** What a new instance is made from. */
export interface NewInstance {
  app: HostApp;
  location: AppLocationName;
  place: Place;
  url: string;
  opener?: AppInstance;
  frameState?: Partial<FrameState>;
}

/** Makes an instance with a guid of its own and tells the app's others by `instance.created`. */
export function createInstance(host: ZafHost, fields: NewInstance): AppInstance {
  const { workspace } = host;
  const guid = crypto.randomUUID();
  const page = { origin: window.location.origin, scheme: workspace.scheme.get() };
  const instance = new AppInstance({
    guid,
    app: fields.app,
    location: fields.location,
    place: fields.place,
    src: frameSource(fields.app, fields.url, guid, page),
    opener: fields.opener ?? null,
    frameState: { isVisible: !isHiddenAtFirst(fields), ...fields.frameState },
  });
  workspace.instances.set([...host.instances, instance]);
  tellOthers(host, instance, "instance.created");
  return instance;
}

/** `autoHide`: hidden until the app asks for `show`. */
function isHiddenAtFirst({ app, location }: NewInstance): boolean {
  return app.locations[location]?.autoHide === true;
}

/** Makes the instances that a place shows by itself: one for each app that has the location, unless `autoLoad` is false. */
export function createPlaceInstances(host: ZafHost, location: AppLocationName, place: Place): void {
  for (const app of host.workspace.apps.get()) {
    const options = app.locations[location];
    if (!options?.autoLoad || options.url === null) continue;
    const isBar = location === "nav_bar" || location === "top_bar";
    createInstance(host, { app, location, place, url: options.url, frameState: { isLoaded: !isBar } });
  }
}
