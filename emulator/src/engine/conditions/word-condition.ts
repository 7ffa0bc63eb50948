import type { RuleKind } from "../rule-draft.ts";
import { valueText } from "../rule-values.ts";
import type { ConditionContext, ConditionDefinition } from "./condition-definition.ts";

/** Defines a text condition: `includes`/`not_includes` look for any of the words, `is`/`is_not` for the whole string. */
export function wordCondition(rule: {
  title: string;
  ruleKinds: readonly RuleKind[];
  /** The text to look in; null when there is none, and then nothing is found in it. */
  read(context: ConditionContext): string | null;
}): ConditionDefinition {
  return {
    title: rule.title,
    ruleKinds: rule.ruleKinds,
    operators: ["includes", "not_includes", "is", "is_not"],
    isTrue(condition, context) {
      const text = rule.read(context);
      // An update without a comment is about no words at all: neither "includes" nor "does not include" is asked.
      if (text === null) return false;
      const wanted = valueText(condition);
      const isString = condition.operator === "is" || condition.operator === "is_not";
      const isFound = isString ? text.toLowerCase().includes(wanted.toLowerCase()) : hasWord(text, wanted);
      return condition.operator.includes("not") ? !isFound : isFound;
    },
  };
}

/** Whether the text has one of the space-separated words, case-insensitive. */
export function hasWord(text: string, words: string): boolean {
  const present = new Set(splitWords(text));
  return splitWords(words).some((word) => present.has(word));
}

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((word) => word !== "");
}
