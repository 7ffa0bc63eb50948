import type { ZafHost } from "../zaf-host.ts";
import type { AppInstance, Place } from "./app-instance.ts";

/** How long a page may still run after `app.willDestroy`, so that the event reaches its own process first. */
export const FAREWELL_MS = 150;

/**
 * Ends an instance and those that it opened: `app.willDestroy` to itself, `modal.close` to those that listen on it, then its
 * frame goes.
 */
export function destroyInstance(host: ZafHost, instance: AppInstance): void {
  if (instance.frameState.get().isClosing) return;
  instance.frameState.patch({ isClosing: true });
  for (const opened of host.instances) if (opened.opener === instance) destroyInstance(host, opened);
  host.emit(instance, "app.willDestroy", {});
  if (instance.location === "modal") host.emit(instance, "modal.close", {});
  window.setTimeout(() => {
    host.workspace.instances.set(host.instances.filter((other) => other !== instance));
  }, FAREWELL_MS);
}

/** Ends every instance of a ticket, user or organization that is being closed. */
export function destroyPlaceInstances(host: ZafHost, isThere: (place: Place) => boolean): void {
  for (const instance of host.instances) if (isThere(instance.place)) destroyInstance(host, instance);
}
