import { isGatewayError } from "../../application/ports/gateway-error.ts";
import { readCompleteResponse } from "./read-complete-response.ts";
import type { RestSend } from "./rest-send.ts";
import type { ZafClient, ZafRequest } from "../zaf/zaf-client.ts";
import { readRejection, toZendeskError, unexpectedReply } from "./zendesk-error.ts";

/** Long enough for Zendesk's slowest answers, the webhook test above all. */
const timeoutMs = 30_000;

/**
 * Requests through the host, which adds the agent's session to them and repeats them after a 429. Several tickets' frames
 * and pages use it at once; nothing is kept between two requests. Text that is no JSON, as the sign-in page of a session that
 * ended, is refused as `unexpected`: as the answer to a reading it would be taken for an account without rules, and as the answer to a
 * change for done. A reading must be answered with a body; a change may be answered with none.
 */
export function createRestSend(
  client: Pick<ZafClient, "request">,
  /** Whether the host repeats after a 429, unseen; `null` leaves it to the host, `false` is for callers that wait themselves. */
  autoRetry: false | null = null,
  /** Receives the time of Zendesk's answer by Zendesk's clock, in milliseconds since 1970; for readings, and where the host gives it. */
  onAnswered: ((accountMs: number) => void) | null = null,
): RestSend {
  return async (wanted) => {
    const options = describeRequest(wanted, autoRetry);
    if (onAnswered && wanted.method === "GET") options.httpCompleteResponse = true;
    const answer = await request(client, options, onAnswered);
    if (answer === null && wanted.method === "GET") throw unexpectedReply(wanted, "reply: no JSON object");
    return answer;
  };
}

type Asked = ZafRequest & { type: Parameters<RestSend>[0]["method"] };

function describeRequest({ method, path, body }: Parameters<RestSend>[0], autoRetry: false | null): Asked {
  const options: Asked = { url: path, type: method, timeout: timeoutMs };
  if (autoRetry !== null) options.autoRetry = autoRetry;
  if (body !== undefined)
    Object.assign(options, { data: JSON.stringify(body), contentType: "application/json" });
  return options;
}

async function request(
  client: Pick<ZafClient, "request">,
  options: Asked,
  onAnswered: ((accountMs: number) => void) | null,
): Promise<unknown> {
  const asked = { method: options.type, path: options.url };
  try {
    const answer = await client.request(options);
    if (!options.httpCompleteResponse) return readBody(answer, asked);
    const { body, answeredAtMs } = readCompleteResponse(answer);
    if (answeredAtMs !== null) onAnswered?.(answeredAtMs);
    return readBody(body, asked);
  } catch (rejection) {
    if (isGatewayError(rejection)) throw rejection;
    // jQuery rejects an empty body of a 2xx reply as not being JSON; PUT and PATCH of webhooks answer so.
    const { status, body } = readRejection(rejection);
    if (status >= 200 && status < 300) return readBody(body, asked);
    throw toZendeskError(rejection, asked);
  }
}

/** Null for an empty body, be it of white space, as some servers write one. */
function readBody(body: unknown, asked: { method: string; path: string }): unknown {
  if (body === undefined || body === null) return null;
  if (typeof body !== "string") return body;
  if (body.trim() === "") return null;
  try {
    return JSON.parse(body);
  } catch {
    throw unexpectedReply(asked, "reply: no JSON");
  }
}
