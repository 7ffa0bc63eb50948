import { parseAppMessage } from "./messages.ts";
import { receiveMessage } from "./receive-message.ts";
import type { ZafHost } from "./zaf-host.ts";

/** Listens to what the apps' frames post; the returned function stops. */
export function listenToFrames(host: ZafHost): () => void {
  const listen = (event: MessageEvent) => {
    const instance = host.instances.find(
      ({ frame }) => frame !== null && frame.contentWindow === event.source,
    );
    if (instance === undefined || event.origin !== instance.origin) return;
    const message = parseAppMessage(event.data);
    if (message !== null) void receiveMessage(host, instance, message);
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}
