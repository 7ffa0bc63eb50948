import { previewBody } from "../../domain/survey/content/preview-body.ts";
import type { Placeholder } from "../../domain/survey/content/placeholder.ts";
import { isGatewayError, type GatewayErrorKind } from "../ports/gateway-error.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { WebhookTestReply } from "../ports/webhooks.ts";
import type { ConnectionResult, ConnectionResultCode } from "./connection-result.ts";

/** What is tested. `respondent` is whom the test's survey names: a real one may be created for that address. */
export interface ConnectionTest {
  endpoint: string;
  accountEmail: string;
  token: string;
  /** Empty while there is no body yet: then only a name and e-mail are sent. */
  bodyTemplate: string;
  respondent: { name: string; email: string };
}

/**
 * Sends one request to 2listen by Zendesk's own webhook test, from the servers that will send surveys later. Creates nothing in the
 * account. Never throws for an answer or for none: every way it can go is a code.
 */
export async function testConnection(
  gateway: Pick<AccountGateway, "testWebhook">,
  test: ConnectionTest,
): Promise<ConnectionResult> {
  try {
    const reply = await gateway.testWebhook({
      endpoint: test.endpoint,
      username: `${test.accountEmail}/token`,
      token: test.token,
      payload: writeTestBody(test),
    });
    return { code: judgeReply(reply), statusCode: reply.statusCode, answer: reply.body.trim().slice(0, 300) };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    const code = error.kind === "invalid" ? judgeSilence(error.detail) : codeOfRefusal[error.kind];
    return { code, statusCode: 0, answer: error.detail };
  }
}

function writeTestBody({ bodyTemplate, respondent }: ConnectionTest): string {
  if (bodyTemplate.trim() === "") return JSON.stringify(respondent);
  const [firstName = "", ...otherNames] = respondent.name.split(" ");
  const values: Record<Placeholder, string> = {
    "ticket.requester.name": respondent.name,
    "ticket.requester.first_name": firstName,
    "ticket.requester.last_name": otherNames.join(" "),
    "ticket.requester.email": respondent.email,
    "ticket.requester.phone": "",
    "ticket.requester.external_id": "",
    "ticket.requester.language": "",
    "ticket.assignee.name": "",
    "ticket.assignee.email": "",
    "ticket.id": "0",
    "ticket.status": "solved",
    "ticket.url": "",
    "ticket.link": "",
  };
  return previewBody(bodyTemplate, values);
}

/** Zendesk answers 200 whatever the address answered: only the status inside the reply is the address's. */
function judgeReply({ statusCode, body }: WebhookTestReply): ConnectionResultCode {
  if (statusCode === 0) return judgeSilence(body);
  if (statusCode >= 200 && statusCode < 300) return "accepted";
  if (statusCode >= 300 && statusCode < 400) return "redirected";
  if (statusCode === 401 || statusCode === 403) return "unauthorised";
  if (statusCode === 404 || statusCode === 405 || statusCode === 410) return "notFound";
  if (statusCode === 408 || statusCode === 504) return "timedOut";
  if (statusCode === 429) return "rateLimited";
  return statusCode >= 500 ? "serverError" : "refusedBody";
}

/**
 * What Zendesk answers for an address that is silent is unconfirmed: status 0 within a 200, or a refusal of the request
 * (whose endpoint was checked before). Only the sentence beside it can tell a wait that ran out from a closed door.
 */
function judgeSilence(sentence: string): ConnectionResultCode {
  return /time(d|s)?[ -]?out|in time\b/i.test(sentence) ? "timedOut" : "unreachable";
}

/** What Zendesk's own refusal of the test means; an `invalid` one is judged by its sentence. */
const codeOfRefusal: Readonly<Record<Exclude<GatewayErrorKind, "invalid">, ConnectionResultCode>> = {
  signedOut: "signedOut",
  forbidden: "notAllowed",
  notFound: "unknown",
  conflict: "unknown",
  rateLimited: "rateLimited",
  unavailable: "unknown",
  timeout: "timedOut",
  unexpected: "unknown",
};
