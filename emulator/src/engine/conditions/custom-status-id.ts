import { customStatusIdOf } from "../../account/custom-statuses.ts";
import { idText, valueText } from "../rule-values.ts";
import { BOTH_KINDS } from "../rule-draft.ts";
import { CHANGE_OPERATORS } from "./property-condition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/** `custom_status_id`: `includes` and `not_includes` take several ids; the change operators work on any of them. */
export const customStatusId: ConditionDefinition = {
  title: "Ticket status",
  ruleKinds: BOTH_KINDS,
  operators: ["includes", "not_includes", "is", "is_not"],
  triggerOperators: CHANGE_OPERATORS,
  acceptsValue: (value) => /^[\d\s]*$/.test(value),
  isTrue(condition, { account, ticket, update }) {
    const wanted = valueText(condition).split(/\s+/);
    const current = idText(customStatusIdOf(account, ticket));
    const before = update?.before ?? null;
    const previous = before === null ? null : idText(customStatusIdOf(account, before));
    const isChanged = update !== null && current !== previous;
    const isCurrent = wanted.includes(current ?? "");
    const isPrevious = wanted.includes(previous ?? "");
    const claim = condition.operator.replace(/^not_|_not$/, "");
    const isClaimTrue =
      claim === "changed"
        ? isChanged
        : claim === "value"
          ? isChanged && isCurrent
          : claim === "value_previous"
            ? isChanged && isPrevious
            : isCurrent;
    return claim === condition.operator ? isClaimTrue : !isClaimTrue;
  },
};
