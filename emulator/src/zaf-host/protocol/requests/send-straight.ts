import type { EncodedRequest } from "./encode-data.ts";
import { readReply, type Reply } from "./reply.ts";

/** `cors: true`: straight from the browser, under the third party's own rules for origins. */
export async function sendStraight(
  request: EncodedRequest & { method: string; signal: AbortSignal },
): Promise<Reply> {
  const { url, method, headers, body, signal } = request;
  return readReply(await fetch(url, { method, headers, body, signal, credentials: "omit" }));
}
