import { readCompleteResponse } from "./read-complete-response.ts";
import type { RestSend } from "./rest-send.ts";
import type { ZafClient, ZafRequest } from "../zaf/zaf-client.ts";
import { readRejection, toZendeskError, unexpectedReply } from "./zendesk-error.ts";

/** Long enough for Zendesk's slowest answers, the webhook test above all. */
const timeoutMs = 30_000;

/**
 * Requests through the host, which adds the agent's session to them and repeats them after a 429. Several tickets' frames
 * and pages use it at once; nothing is kept between two requests. A reading that is answered without JSON, as by the
 * sign-in page of a session that ended, is refused as `unexpected`: taken for empty, it would be an account without rules.
 */
export function createRestSend(
  client: Pick<ZafClient, "request">,
  /** Whether the host repeats after a 429, unseen; `null` leaves it to the host, `false` is for callers that wait themselves. */
  autoRetry: false | null = null,
  /** Told when Zendesk gave an answer, by its own clock, in milliseconds since 1970; of readings, and where the host tells it. */
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
  try {
    const answer = await client.request(options);
    if (!options.httpCompleteResponse) return readBody(answer);
    const { body, answeredAtMs } = readCompleteResponse(answer);
    if (answeredAtMs !== null) onAnswered?.(answeredAtMs);
    return readBody(body);
  } catch (rejection) {
    // jQuery rejects an empty body of a 2xx reply as not being JSON; PUT and PATCH of webhooks answer so.
    const { status } = readRejection(rejection);
    if (status >= 200 && status < 300) return null;
    throw toZendeskError(rejection, { method: options.type, path: options.url });
  }
}

function readBody(body: unknown): unknown {
  if (body === undefined || body === "") return null;
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
