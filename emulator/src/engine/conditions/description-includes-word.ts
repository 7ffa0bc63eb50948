import type { ConditionDefinition } from "./condition-definition.ts";
import { wordCondition } from "./word-condition.ts";

/** `description_includes_word`, automations only: words of the ticket's subject, whatever its name says (Zendesk, "Conditions reference"). */
export const descriptionIncludesWordCondition: ConditionDefinition = wordCondition({
  field: "description_includes_word",
  title: "Subject text",
  ruleKinds: ["automation"],
  read: ({ ticket }) => ticket.subject ?? "",
});
