import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/**
 * `current_tags`: `includes` is true when the ticket has at least one of the space-separated tags, `not_includes` when it has none
 * (Zendesk: "contains at least one of the following", "contains none of the following").
 */
export const currentTagsCondition: ConditionDefinition = {
  fields: ["current_tags"],
  title: "Tags",
  ruleKinds: ["trigger", "automation"],
  operators: ["includes", "not_includes"],
  isTrue(condition, { ticket }) {
    const tags = valueText(condition)
      .toLowerCase()
      .split(/[\s,]+/);
    const hasOne = tags.some((tag) => tag !== "" && ticket.tags.includes(tag));
    return condition.operator === "includes" ? hasOne : !hasOne;
  },
};
