import type { Account } from "../account/account.ts";
import type { OwnerField, OwnerKind } from "../account/owner-field.ts";

/** The operators of each type's conditions, as `triggers/definitions` of a live account has them [recorded]. */
const TEXT_OPERATORS = [
  "is",
  "is_not",
  "present",
  "not_present",
  "includes_words",
  "not_includes_words",
  "includes_string",
  "not_includes_string",
];
const NUMBER_OPERATORS = [
  "is",
  "less_than",
  "less_than_equal",
  "greater_than",
  "greater_than_equal",
  "is_not",
  "present",
  "not_present",
];
const DATE_OPERATORS = [
  "is",
  "is_not",
  "present",
  "not_present",
  "less_than",
  "less_than_equal",
  "greater_than",
  "greater_than_equal",
  "within_previous_n_days",
  "within_next_n_days",
];
const operatorsOfType: Readonly<Record<string, readonly string[]>> = {
  checkbox: ["is"],
  date: DATE_OPERATORS,
  decimal: NUMBER_OPERATORS,
  integer: NUMBER_OPERATORS,
  dropdown: ["is", "is_not", "present", "not_present"],
};

/** The operators that a condition on the field may have. */
export function operatorsOfField({ type }: OwnerField): readonly string[] {
  return operatorsOfType[type] ?? TEXT_OPERATORS;
}

/** The account's active field of that key. */
export function findOwnerField(account: Account, kind: OwnerKind, key: string): OwnerField | undefined {
  const fields = kind === "user" ? account.userFields : account.organizationFields;
  for (const field of fields.values()) if (field.active && field.key === key) return field;
  return undefined;
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Whether a condition's value is of the form that its operator takes: a date, or a number of days. */
export function takesDateValue(operator: string, value: string): boolean {
  return operator.startsWith("within_") ? /^\d+$/.test(value) : isDate(value);
}

/** Whether a text is a date as fields have it. */
export function isDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text));
}
