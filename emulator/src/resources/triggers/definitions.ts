import { isCustomField } from "../../account/is-custom-field.ts";
import type { Account } from "../../account/account.ts";
import { actions as actionTable } from "../../engine/actions.ts";
import { conditions as conditionTable } from "../../engine/conditions.ts";
import { VALUELESS_OPERATORS } from "../../engine/conditions/condition-definition.ts";
import type { ActionDefinition } from "../../engine/actions/action-definition.ts";
import type { RuleKind } from "../../engine/rule-draft.ts";
import type { ConditionDefinition } from "../../engine/conditions/condition-definition.ts";
import { listViaTypes } from "../../tickets/via-types.ts";

interface NamedValue {
  enabled: boolean;
  title: string;
  value: string;
}

const OPERATOR_TITLES: Readonly<Record<string, string>> = {
  is: "Is",
  is_not: "Is not",
  less_than: "Less than",
  greater_than: "Greater than",
  changed: "Changed",
  value: "Changed to",
  value_previous: "Changed from",
  not_changed: "Not changed",
  not_value: "Not changed to",
  not_value_previous: "Not changed from",
  includes: "Contains at least one of the following",
  not_includes: "Contains none of the following",
};

/**
 * What `GET /api/v2/triggers/definitions` tells of the account: conditions under all and any, and actions, each with its
 * operators and values [shape recorded]. Custom fields and the account's groups, brands, forms and agents are filled in.
 */
export function describeTriggerDefinitions(account: Account): Record<string, unknown> {
  const conditions = listForTriggers<ConditionDefinition>(conditionTable).flatMap(([name, definition]) =>
    fieldsOf(name, definition.pattern, account).map((field) => describeCondition(definition, field, account)),
  );
  const actions = listForTriggers<ActionDefinition>(actionTable).flatMap(([name, definition]) =>
    fieldsOf(name, definition.pattern, account).map((field) => ({
      group: "ticket",
      nullable: definition.values?.includes("") ?? false,
      repeatable: false,
      subject: field,
      title: titleOf(definition.title, field, account),
      ...listOf(valuesOf(definition.values, field, account)),
    })),
  );
  return { conditions_all: conditions, conditions_any: conditions, actions };
}

function listForTriggers<Definition extends { ruleKinds: readonly RuleKind[] }>(
  table: Readonly<Record<string, Definition>>,
): [name: string, definition: Definition][] {
  return Object.entries(table).filter(([, { ruleKinds }]) => ruleKinds.includes("trigger"));
}

function describeCondition(
  definition: ConditionDefinition,
  field: string,
  account: Account,
): Record<string, unknown> {
  const operators =
    definition.operators.length === 0
      ? ["is"]
      : [...definition.operators, ...(definition.triggerOperators ?? [])];
  return {
    group: "ticket",
    nullable: definition.values?.includes("") ?? false,
    operators: operators.map((operator) => ({
      terminal: VALUELESS_OPERATORS.has(operator),
      title: OPERATOR_TITLES[operator] ?? operator,
      value: operator,
    })),
    repeatable: false,
    subject: field,
    title: titleOf(definition.title, field, account),
    ...listOf(valuesOf(definition.values, field, account)),
  };
}

/** A pattern stands for the account's custom fields; what is not emulated is not offered. */
function fieldsOf(name: string, pattern: RegExp | undefined, account: Account): string[] {
  if (pattern === undefined) return [name];
  return [...account.ticketFields.values()]
    .filter(isCustomField)
    .map(({ id }) => `custom_fields_${id}`)
    .filter((field) => pattern.test(field));
}

function titleOf(title: string, field: string, account: Account): string {
  const id = /^custom_fields_(\d+)$/.exec(field)?.[1];
  return (id === undefined ? undefined : account.ticketFields.get(Number(id))?.title) ?? title;
}

function listOf(values: NamedValue[] | null): Record<string, unknown> {
  return values === null ? { type: "text" } : { type: "list", values };
}

function valuesOf(
  closed: readonly string[] | undefined,
  field: string,
  account: Account,
): NamedValue[] | null {
  if (closed !== undefined)
    return closed.filter((value) => value !== "").map((value) => named(value, titleOfWord(value)));
  const id = /^custom_fields_(\d+)$/.exec(field)?.[1];
  if (id !== undefined) {
    const options = account.ticketFields.get(Number(id))?.custom_field_options;
    return options?.map((option) => named(option.value, option.name)) ?? null;
  }
  switch (field) {
    case "group_id":
      return [...account.groups.values()].map((group) => named(group.id, group.name));
    case "brand_id":
      return [...account.brands.values()].map((brand) => named(brand.id, brand.name));
    case "ticket_form_id":
      return [...account.ticketForms.values()].map((form) => named(form.id, form.name));
    case "assignee_id":
      return [...account.users.values()]
        .filter((user) => user.role !== "end-user")
        .map((user) => named(user.id, user.name));
    case "via_id":
    case "current_via_id":
      return listViaTypes().map((via) => named(via.id, via.name));
    case "notification_webhook":
      return [...account.webhooks.values()].map((webhook) => named(webhook.id, webhook.name));
    case "notification_target":
      return [...account.targets.values()].map((target) => named(target.id, target.title));
    default:
      return null;
  }
}

function named(value: string | number, title: string): NamedValue {
  return { enabled: true, title, value: String(value) };
}

/** `less_important` as a screen shows it: `Less important`. */
function titleOfWord(word: string): string {
  const text = word === "hold" ? "on-hold" : word.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
