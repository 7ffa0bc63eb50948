import type { Action } from "../../account/records.ts";
import type { ActionFamily } from "../action-family.ts";
import { renderPlaceholders } from "../placeholders/render-placeholders.ts";
import { recordEvent } from "../ticket-update.ts";

/**
 * `notification_webhook`, value `[webhook id, body]`: renders the body and queues the call; the call itself is made later.
 * The audit names it by an External event, whose `resource` is the webhook's id: that Zendesk writes this event for webhooks,
 * as it did for targets, is an assumption.
 */
export const notificationWebhookAction: ActionFamily = {
  fields: ["notification_webhook"],
  title: "Notify webhook",
  ruleKinds: ["trigger", "automation"],
  isNotification: true,
  refuse(action, account) {
    const webhook = account.webhooks.get(webhookIdOf(action));
    if (webhook === undefined) return "webhook does not exist";
    const isForRules =
      webhook.subscriptions.length === 1 && webhook.subscriptions[0] === "conditional_ticket_events";
    return isForRules ? null : "webhook is not subscribed to conditional_ticket_events";
  },
  perform(action, { update, via }) {
    const { emulator } = update;
    const webhook = emulator.account.webhooks.get(webhookIdOf(action));
    if (webhook === undefined || webhook.status !== "active") return;
    const isJson = webhook.request_format === "json";
    const escape = isJson && emulator.assumptions.jsonEscapesPlaceholderValues ? "json" : "none";
    const body = renderPlaceholders(bodyTemplateOf(action), update, escape);
    emulator.delivery.enqueue(webhook, body);
    recordEvent(update, { type: "External", resource: webhook.id, body }, via);
  },
};

/** The webhook that an action names. */
export function webhookIdOf(action: Action): string {
  return Array.isArray(action.value) ? String(action.value[0] ?? "") : (action.value ?? "");
}

/** The body's template; URL parameters, which come as pairs, are written as a query string. */
function bodyTemplateOf(action: Action): string {
  const body: unknown = Array.isArray(action.value) ? action.value[1] : "";
  if (!Array.isArray(body)) return typeof body === "string" ? body : String(body ?? "");
  return body
    .map((pair: unknown) =>
      Array.isArray(pair) ? `${String(pair[0])}=${String(pair[1] ?? "")}` : String(pair),
    )
    .join("&");
}
