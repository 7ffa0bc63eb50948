import type { RuleCondition } from "./resource.ts";

/** The tags of a condition or action: Zendesk writes several with spaces between them. */
export function readTagList(value: string | readonly string[]): string[] {
  const text = typeof value === "string" ? value : value.join(" ");
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** Whether all of the wanted tags are among the given ones. */
export function includesTags(tags: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((tag) => tags.includes(tag));
}

/** Whether a condition asks that tags are absent. */
export function isTagAbsence({ field, operator }: RuleCondition): boolean {
  return field === "current_tags" && operator === "not_includes";
}

/** Whether a condition leaves out tickets with the wanted tags. */
export function leavesOutTags(condition: RuleCondition, wanted: readonly string[]): boolean {
  return isTagAbsence(condition) && includesTags(readTagList(condition.value), wanted);
}
