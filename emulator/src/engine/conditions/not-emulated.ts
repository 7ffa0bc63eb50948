import { BOTH_KINDS } from "../rule-draft.ts";
import { CHANGE_OPERATORS } from "./property-condition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";
import { FIELD_OPERATORS } from "./custom-field-condition.ts";

/**
 * Conditions that Zendesk documents and this emulator accepts but does not evaluate: a rule that has one never fires. They are
 * listed so that a real account's rules can be loaded and edited.
 */
export const notEmulated: ConditionDefinition = {
  pattern:
    /^(assignee\.custom_fields[._].+|custom_object\..+|requester_twitter_.+|sla_next_breach_at|until_sla_next_breach_at|received_from|sent_to|attachment|schedule_id|within_schedule|number_of_incidents|cc|lookup:.+)$/,
  title: "Not emulated",
  ruleKinds: BOTH_KINDS,
  operators: [...FIELD_OPERATORS, ...CHANGE_OPERATORS, "matches", "not_matches"],
  isTrue: () => false,
};
