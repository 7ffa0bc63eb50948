import type { ConditionFamily } from "../condition-family.ts";
import { wordFamily } from "../word-family.ts";

/** `description_includes_word`, automations only: words of the ticket's subject, whatever its name says (Zendesk, "Conditions reference"). */
export const descriptionIncludesWordCondition: ConditionFamily = wordFamily({
  field: "description_includes_word",
  title: "Subject text",
  ruleKinds: ["automation"],
  read: ({ ticket }) => ticket.subject ?? "",
});
