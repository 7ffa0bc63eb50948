import type { Account } from "../../account/account.ts";
import type { Ticket } from "../../account/records.ts";
import type { Condition } from "../../account/rule-records.ts";
import { valueText } from "./condition-definition.ts";
import type { ConditionContext, ConditionDefinition, RuleKind } from "./condition-definition.ts";

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
  field: string | RegExp;
  title: string;
  ruleKinds?: readonly RuleKind[];
  /** The property's value as Zendesk writes it in a rule; null for none. */
  read(ticket: Ticket, condition: Condition, account: Account): string | null;
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
    fields: typeof rule.field === "string" ? [rule.field] : rule.field,
    title: rule.title,
    ruleKinds: rule.ruleKinds ?? ["trigger", "automation"],
    operators: rule.order === undefined ? ["is", "is_not"] : ["is", "is_not", "less_than", "greater_than"],
    triggerOperators: CHANGE_OPERATORS,
    ...(values === undefined ? {} : { values }),
    ...(rule.acceptsValue === undefined ? {} : { acceptsValue: rule.acceptsValue }),
    isTrue(condition, context) {
      const written = valueText(condition);
      // Published integrations write `SOLVED`: words are taken whatever their letter case.
      const text = values === undefined ? written : written.toLowerCase();
      const expected = rule.resolve === undefined ? emptyToNull(text) : rule.resolve(text, context);
      const current = rule.read(context.ticket, condition, context.account);
      const before = context.update?.before ?? null;
      const previous = before === null ? null : rule.read(before, condition, context.account);
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
 * | less_, greater_than| it stands before, or after, the value in its order   |
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

/** No value stands below every value. */
function rank(order: readonly string[], value: string | null): number {
  return value === null ? -1 : order.indexOf(value);
}

/** "" and "-" mean "no value" in a rule. */
export function emptyToNull(text: string): string | null {
  return text === "" || text === "-" ? null : text;
}

/** An id as rules write it. */
export function idText(id: number | null | undefined): string | null {
  return id === null || id === undefined ? null : String(id);
}

/** True for what may name a record in a rule: digits, nothing, or one of Zendesk's words, as `current_user`. */
export function acceptsId(...words: string[]): (value: string) => boolean {
  return (value) => value === "" || value === "-" || /^\d+$/.test(value) || words.includes(value);
}
