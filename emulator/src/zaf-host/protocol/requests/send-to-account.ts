import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";
import type { EncodedRequest } from "./encode-data.ts";
import { readReply, type Reply } from "./reply.ts";

/**
 * The path within the account, when a request's url means it: a relative one, or an absolute one on the account's own
 * subdomain or on this server. Null for a third party's.
 */
export function accountPath(url: string, subdomain: string): string | null {
  const absolute = new URL(url, window.location.origin);
  const isOwn =
    absolute.origin === window.location.origin || absolute.hostname === `${subdomain}.zendesk.com`;
  return isOwn ? absolute.pathname + absolute.search : null;
}

/** Calls Zendesk's REST as the signed-in agent, and names the app and location. */
export async function sendToAccount(
  host: ZafHost,
  instance: AppInstance,
  request: EncodedRequest & { method: string; signal: AbortSignal },
): Promise<Reply> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: {
      accept: "application/json, text/javascript, */*; q=0.01",
      ...request.headers,
      "x-emulator-user": String(host.workspace.session.user.id),
      "x-emulator-app": String(instance.app.installationId),
      "x-emulator-location": instance.location,
    },
    body: request.body,
    signal: request.signal,
  });
  return readReply(response);
}
