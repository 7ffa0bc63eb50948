import { BOTH_KINDS } from "../rule-draft.ts";
import type { Action } from "../../account/rule-records.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { renderPlaceholders } from "../placeholders/render-placeholders.ts";
import { recordEvent } from "../../tickets/ticket-update.ts";

/**
 * `notification_target`, value `[target id, body]`: recorded as the External event that Zendesk documents for targets, but never
 * sent: URL and HTTP targets no longer work in Zendesk, and this emulator sends no mail.
 */
export const notificationTarget: ActionDefinition = {
  title: "Notify target",
  ruleKinds: BOTH_KINDS,
  isNotification: true,
  refuse: (action, account) => (account.targets.has(targetIdOf(action)) ? null : "target does not exist"),
  perform(action, { update, via }) {
    const target = update.services.account.targets.get(targetIdOf(action));
    if (target === undefined || !target.active) return;
    const template = Array.isArray(action.value) ? String(action.value[1] ?? "") : "";
    const body = renderPlaceholders(template, update, "none");
    recordEvent(update, { type: "External", resource: String(target.id), body }, via);
  },
};

function targetIdOf(action: Action): number {
  return Number(Array.isArray(action.value) ? action.value[0] : action.value);
}
