import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";
import type { EncodedRequest } from "./encode-data.ts";
import type { Reply } from "./reply.ts";
import type { RequestOptions } from "./request-options.ts";

/** A third party's url, by way of the server, which alone knows the secure settings. */
export async function sendThroughProxy(
  host: ZafHost,
  instance: AppInstance,
  request: EncodedRequest & { options: RequestOptions; signal: AbortSignal },
): Promise<Reply> {
  const { url, headers, body, options } = request;
  const response = await fetch("/host/proxy", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-emulator-user": String(host.workspace.session.user.id),
    },
    body: JSON.stringify({
      installationId: instance.app.installationId,
      location: instance.location,
      url,
      method: options.method,
      headers,
      body,
      secure: options.secure,
      jwt: options.jwt,
    }),
    signal: request.signal,
  });
  const answer = (await response.json()) as {
    status?: number;
    statusText?: string;
    headers?: Reply["headers"];
    body?: string;
  };
  return {
    status: answer.status ?? response.status,
    statusText: answer.statusText ?? "",
    headers: answer.headers ?? {},
    text: answer.body ?? "",
  };
}
