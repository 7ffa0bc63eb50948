import { BOTH_KINDS } from "../rule-draft.ts";
import type { Action } from "../../account/rule-records.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { renderPlaceholders } from "../placeholders/render-placeholders.ts";
import type { PlaceholderEscape } from "../placeholders/render-placeholders.ts";
import { recordEvent } from "../../tickets/ticket-update.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";

/**
 * `notification_webhook`, value `[webhook id, body]`: renders body and endpoint and queues the call, which is sent later.
 * The audit names it by an External event, whose `resource` is the webhook's id: that Zendesk writes this event for webhooks,
 * as it did for targets, is an assumption.
 */
export const notificationWebhook: ActionDefinition = {
  title: "Notify webhook",
  ruleKinds: BOTH_KINDS,
  isNotification: true,
  refuse(action, account) {
    const webhook = account.webhooks.get(webhookIdOf(action));
    if (webhook === undefined) return "webhook does not exist";
    const isForRules =
      webhook.subscriptions.length === 1 && webhook.subscriptions[0] === "conditional_ticket_events";
    return isForRules ? null : "webhook is not subscribed to conditional_ticket_events";
  },
  perform(action, { update, via }) {
    const { services } = update;
    const webhook = services.account.webhooks.get(webhookIdOf(action));
    if (webhook === undefined || webhook.status !== "active") return;
    const isJson = webhook.request_format === "json";
    const escape = isJson && services.assumptions.jsonEscapesPlaceholderValues ? "json" : "none";
    const body = renderBody(action, update, escape);
    // Published set-ups call Zendesk's own API so: …/api/v2/tickets/{{ticket.id}}.json.
    const endpoint = renderPlaceholders(webhook.endpoint, update, "none");
    services.delivery.enqueue({ ...webhook, endpoint }, body);
    recordEvent(update, { type: "External", resource: webhook.id, body }, via);
  },
};

/** The webhook that an action names. */
export function webhookIdOf(action: Action): string {
  return Array.isArray(action.value) ? String(action.value[0] ?? "") : (action.value ?? "");
}

/** The rendered body; URL parameters, which come as a list of name and value pairs, become a query string. */
function renderBody(action: Action, update: TicketUpdate, escape: PlaceholderEscape): string {
  const body: unknown = Array.isArray(action.value) ? action.value[1] : "";
  const pairs = readPairs(body);
  if (pairs === null) return renderPlaceholders(typeof body === "string" ? body : "", update, escape);
  const rendered = pairs.map(([name, value]): [string, string] => [
    name,
    renderPlaceholders(value, update, "none"),
  ]);
  return new URLSearchParams(rendered).toString();
}

/** Pairs come as a JSON list, or as that list's text. Null for any other body. */
function readPairs(body: unknown): [string, string][] | null {
  const list = typeof body === "string" && body.startsWith("[[") ? parseJson(body) : body;
  if (!Array.isArray(list)) return null;
  return list.flatMap((pair: unknown): [string, string][] =>
    Array.isArray(pair) ? [[String(pair[0] ?? ""), String(pair[1] ?? "")]] : [],
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
