import type { Account } from "../../account/account.ts";
import type { Ticket } from "../../account/records.ts";
import { emptyToNull, valueText } from "../rule-values.ts";
import { BOTH_KINDS } from "../rule-draft.ts";
import type { ConditionContext, ConditionDefinition } from "./condition-definition.ts";

/** The operators that triggers add to a property's own: they compare with the ticket before the update. */
export const CHANGE_OPERATORS = [
  "changed",
  "value",
  "value_previous",
  "not_changed",
  "not_value",
  "not_value_previous",
] as const;

/** A condition that compares one property of the ticket. */
export interface PropertyRule {
  title: string;
  /** The property's value as Zendesk writes it in a rule; null for none. */
  read(ticket: Ticket, account: Account): string | null;
  /** The condition's value made concrete, as `current_user` into an id; by default the text, "" meaning none. */
  resolve?(value: string, context: ConditionContext): string | null;
  /** Values from least to greatest; gives the property `less_than` and `greater_than`. */
  order?: readonly string[];
  values?: readonly string[];
  acceptsValue?(value: string, account: Account): boolean;
}

/** Defines a ticket property with Zendesk's shared operators: is, is_not, less_than, greater_than and, in triggers, the change operators. */
export function propertyCondition(rule: PropertyRule): ConditionDefinition {
  const values = rule.values ?? rule.order;
  return {
    title: rule.title,
    ruleKinds: BOTH_KINDS,
    operators: rule.order === undefined ? ["is", "is_not"] : ["is", "is_not", "less_than", "greater_than"],
    triggerOperators: CHANGE_OPERATORS,
    ...(values === undefined ? {} : { values }),
    ...(rule.acceptsValue === undefined ? {} : { acceptsValue: rule.acceptsValue }),
    isTrue(condition, context) {
      const written = valueText(condition);
      // Published integrations write `SOLVED`: letter case does not matter.
      const text = values === undefined ? written : written.toLowerCase();
      const expected = rule.resolve === undefined ? emptyToNull(text) : rule.resolve(text, context);
      const current = rule.read(context.ticket, context.account);
      const before = context.update?.before ?? null;
      const previous = before === null ? null : rule.read(before, context.account);
      const isChanged = context.update !== null && previous !== current;
      return compare(condition.operator, { current, previous, expected, isChanged, order: rule.order ?? [] });
    },
  };
}

interface Comparison {
  current: string | null;
  previous: string | null;
  expected: string | null;
  isChanged: boolean;
  order: readonly string[];
}

/**
 * The operators' meanings:
 *
 * | operator           | true when                                            |
 * |--------------------|------------------------------------------------------|
 * | is, is_not         | it has, or has not, the value                        |
 * | less_, greater_than| it comes before, or after, the value in its order    |
 * | changed            | the update changed it (creation counts)              |
 * | value              | the update changed it to the value                   |
 * | value_previous     | the update changed it from the value                 |
 * | not_…              | the opposite of the above                            |
 */
function compare(operator: string, { current, previous, expected, isChanged, order }: Comparison): boolean {
  switch (operator) {
    case "is":
      return current === expected;
    case "is_not":
      return current !== expected;
    case "less_than":
      return rank(order, current) < rank(order, expected);
    case "greater_than":
      return rank(order, current) > rank(order, expected);
    case "changed":
      return isChanged;
    case "not_changed":
      return !isChanged;
    case "value":
      return isChanged && current === expected;
    case "not_value":
      return !(isChanged && current === expected);
    case "value_previous":
      return isChanged && previous === expected;
    case "not_value_previous":
      return !(isChanged && previous === expected);
    default:
      return false;
  }
}

/** No value is less than every value. */
function rank(order: readonly string[], value: string | null): number {
  return value === null ? -1 : order.indexOf(value);
}
