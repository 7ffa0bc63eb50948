import type { AppLocationName } from "../../../apps/package/app-package.ts";
import type { HostApp } from "../../../apps/host-session.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import type { ZafHost } from "../zaf-host.ts";
import { AppInstance, type FrameState, type Place } from "./app-instance.ts";
import { frameSource } from "./frame-source.ts";
import { tellOthers } from "./tell-others.ts";

/** The input of a new instance. */
export interface NewInstance {
  app: HostApp;
  location: AppLocationName;
  place: Place;
  url: string;
  opener?: AppInstance;
  frameState?: Partial<FrameState>;
}

/** Behind an icon: the frame is created when it is first opened. */
const opensLater: ReadonlySet<AppLocationName> = new Set(["nav_bar", "top_bar", "ticket_editor"]);

/** Creates an instance with a guid of its own and notifies the app's other instances by `instance.created`. */
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
    const frameState = { isLoaded: !opensLater.has(location) };
    createInstance(host, { app, location, place, url: options.url, frameState });
  }
}

/** The apps beside a ticket and in its editor. */
export function createTicketInstances(host: ZafHost, tab: TicketTab): void {
  const sidebar = tab.ticketId === "new" ? "new_ticket_sidebar" : "ticket_sidebar";
  for (const location of [sidebar, "ticket_editor"] as const)
    createPlaceInstances(host, location, { kind: "ticket", tab });
}
