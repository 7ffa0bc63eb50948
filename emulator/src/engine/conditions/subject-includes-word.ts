import type { ConditionDefinition } from "./condition-definition.ts";
import { wordCondition } from "./word-condition.ts";

/** `subject_includes_word`, triggers only. */
export const subjectIncludesWordCondition: ConditionDefinition = wordCondition({
  field: "subject_includes_word",
  title: "Subject text",
  ruleKinds: ["trigger"],
  read: ({ ticket }) => ticket.subject ?? "",
});
