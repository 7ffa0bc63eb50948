import type { ConditionFamily } from "../condition-family.ts";
import { wordFamily } from "../word-family.ts";

/** `subject_includes_word`, triggers only. */
export const subjectIncludesWordCondition: ConditionFamily = wordFamily({
  field: "subject_includes_word",
  title: "Subject text",
  ruleKinds: ["trigger"],
  read: ({ ticket }) => ticket.subject ?? "",
});
