import { BOTH_KINDS } from "../rule-draft.ts";
import { valueText } from "../rule-values.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { recordEvent } from "../../tickets/ticket-update.ts";

/**
 * Actions that Zendesk documents and this emulator accepts without performing them. The audit says so by an event type that Zendesk does
 * not have; clients must ignore unknown types.
 */
export const notEmulated: ActionDefinition = {
  pattern:
    /^(locale_id|subject|comment_value|comment_value_html|comment_mode_is_public|share_ticket|notification_sms_user|notification_sms_group|notification_messaging_csat|notification_zis|tweet_requester|deflection|add_skills|set_skills|remove_skills|set_schedule|side_conversation.*)$/,
  title: "Not emulated",
  ruleKinds: BOTH_KINDS,
  perform(action, { update, via }) {
    recordEvent(
      update,
      { type: "EmulatorSkippedAction", field_name: action.field, value: valueText(action) },
      via,
    );
  },
};
