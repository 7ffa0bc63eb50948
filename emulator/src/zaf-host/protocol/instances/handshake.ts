import type { ZafHost } from "../zaf-host.ts";
import type { AppInstance } from "./app-instance.ts";
import { describeContext } from "./describe-context.ts";
import { describeMetadata } from "./describe-metadata.ts";
import { tellOthers } from "./tell-others.ts";

/**
 * Answers `iframe.handshake` with `zaf.app.registered`, once per document: the SDK would post its queued messages again on a
 * second one. A further handshake comes either from a second client in the same document, which must not be answered, or
 * from a page that was reloaded, which must. Only a reloaded page has a `load` event of its own still to come, so that is
 * waited for.
 */
export function receiveHandshake(host: ZafHost, instance: AppInstance): void {
  if (instance.registration.isRegistered) instance.registration.isWaiting = true;
  else register(host, instance, instance.registration.loads === 0 ? 1 : instance.registration.loads);
}

/** Notes that a document of the frame finished loading; the empty frame of a signed page does not count. */
export function receiveFrameLoad(host: ZafHost, instance: AppInstance): void {
  if (!instance.isRequested) return;
  const { registration } = instance;
  registration.loads += 1;
  if (!registration.isRegistered || registration.loads <= registration.ownLoad) return;
  registration.isRegistered = false;
  instance.subscriptions.clear();
  if (registration.isWaiting) register(host, instance, registration.loads);
}

function register(host: ZafHost, instance: AppInstance, ownLoad: number): void {
  Object.assign(instance.registration, { isRegistered: true, isWaiting: false, ownLoad });
  host.post(instance, {
    key: "zaf.app.registered",
    message: { metadata: describeMetadata(instance.app), context: describeContext(host, instance) },
  });
  tellOthers(host, instance, "instance.registered");
}
