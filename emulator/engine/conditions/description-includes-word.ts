import type { ConditionFamily } from "../condition-family.ts";
import { wordFamily } from "../word-family.ts";

/** `description_includes_word`, automations only: words of the ticket's first comment and subject. */
export const descriptionIncludesWordCondition: ConditionFamily = wordFamily({
  field: "description_includes_word",
  title: "Description",
  ruleKinds: ["automation"],
  read: ({ ticket }) => `${ticket.subject ?? ""}\n${ticket.description ?? ""}`,
});
