import { isGatewayError } from "../../application/ports/gateway-error.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { ZendeskError } from "../rest/zendesk-error.ts";
import type { TokenRedaction } from "./token-redaction.ts";

/** Replies that hold what an address outside of Zendesk answered. */
const foreignWords = /^\/api\/v2\/webhooks\/(?:test|[^/]+\/invocations\/[^/]+\/attempts)(?:\?|$)/;

/**
 * Sends as `send` does, notes each token that is sent, and removes it from what is returned for display: from every refusal, and of
 * what 2listen answered. All other replies stay as they came, as parts of them are written back to the account.
 */
export function redactTokens(send: RestSend, redaction: TokenRedaction): RestSend {
  return async (request) => {
    for (const password of listPasswords(request.body)) redaction.note(password);
    const reply = await send(request).catch((error: unknown) => {
      throw isGatewayError(error)
        ? new ZendeskError({
            ...error,
            code: redaction.redact(error.code),
            detail: redaction.redact(error.detail),
          })
        : error;
    });
    return foreignWords.test(request.path) ? mapTexts(reply, redaction.redact) : reply;
  };
}

/** Zendesk's `authentication.data.password`, wherever in the body it is. */
function listPasswords(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    key === "password" && typeof value === "string" ? [value] : listPasswords(value),
  );
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
