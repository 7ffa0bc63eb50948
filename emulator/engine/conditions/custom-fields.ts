import { valueText } from "../condition-family.ts";
import type { ConditionFamily } from "../condition-family.ts";
import type { Ticket } from "../../account/records.ts";
import { CHANGE_OPERATORS, emptyToNull } from "../property-family.ts";
import { hasWord } from "../word-family.ts";

/**
 * `custom_fields_<id>`: the value of a custom ticket field. Lists (multi-select) match by any of their values; numbers and
 * ISO dates compare by size.
 */
export const customFieldsCondition: ConditionFamily = {
  fields: /^custom_fields_(\d+)$/,
  title: "Custom field",
  ruleKinds: ["trigger", "automation"],
  operators: [
    "is",
    "is_not",
    "less_than",
    "greater_than",
    "includes",
    "not_includes",
    "includes_string",
    "not_includes_string",
    "present",
    "not_present",
  ],
  triggerOperators: CHANGE_OPERATORS,
  isTrue(condition, { ticket, update }) {
    const current = readField(ticket, condition.field);
    const before = update?.before ?? null;
    const previous = before === null ? [] : readField(before, condition.field);
    const isChanged = update !== null && current.join(" ") !== previous.join(" ");
    const claim = condition.operator.replace(/^not_|_not$/, "");
    const isClaimTrue = isClaim(claim, {
      current,
      previous,
      isChanged,
      expected: emptyToNull(valueText(condition)),
    });
    return claim === condition.operator ? isClaimTrue : !isClaimTrue;
  },
};

interface FieldState {
  current: string[];
  previous: string[];
  isChanged: boolean;
  expected: string | null;
}

function isClaim(claim: string, { current, previous, isChanged, expected }: FieldState): boolean {
  switch (claim) {
    case "is":
      return holds(current, expected);
    case "present":
      return current.length > 0;
    case "includes":
      return current.some((value) => hasWord(value, expected ?? ""));
    case "includes_string":
      return current.some((value) => value.toLowerCase().includes((expected ?? "").toLowerCase()));
    case "less_than":
      return compareSizes(current[0], expected) < 0;
    case "greater_than":
      return compareSizes(current[0], expected) > 0;
    case "changed":
      return isChanged;
    case "value":
      return isChanged && holds(current, expected);
    case "value_previous":
      return isChanged && holds(previous, expected);
    default:
      return false;
  }
}

function readField(ticket: Ticket, field: string): string[] {
  const id = Number(field.slice("custom_fields_".length));
  const value = ticket.custom_fields.find((entry) => entry.id === id)?.value;
  if (value === null || value === undefined || value === "") return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function holds(values: string[], expected: string | null): boolean {
  return expected === null ? values.length === 0 : values.includes(expected);
}

/** Below 0, 0 or above 0; NaN, which is neither, when one side has no value. */
function compareSizes(left: string | undefined, right: string | null): number {
  if (left === undefined || right === null) return Number.NaN;
  const difference = Number(left) - Number(right);
  return Number.isNaN(difference) ? left.localeCompare(right) : difference;
}
