import type { Account } from "../../account/account.ts";
import { isCustomField } from "../../account/is-custom-field.ts";
import type { TicketField } from "../../account/records.ts";
import { actions as actionTable } from "../../engine/actions.ts";
import type { ActionDefinition } from "../../engine/actions/action-definition.ts";
import { conditions as conditionTable } from "../../engine/conditions.ts";
import type { ConditionDefinition } from "../../engine/conditions/condition-definition.ts";
import type { RuleKind } from "../../engine/rule-draft.ts";
import { describeOperators } from "./definition-operators.ts";
import { namedWords, optionsOf, recordsFor, type NamedValue } from "./definition-values.ts";
import { describeOwnerFieldActions, describeOwnerFieldConditions } from "./owner-field-definitions.ts";

const NULLABLE = new Set(["type", "priority", "group_id", "assignee_id", "organization_id"]);

/** The part of the screen that lists a condition or action; `ticket` for most [recorded]. */
const GROUPS: Readonly<Record<string, string>> = {
  requester_role: "requester",
  locale_id: "requester",
  role: "other",
  notification_user: "notifications",
  notification_group: "notifications",
  notification_target: "notifications",
  notification_webhook: "notifications",
};

const TYPES: Readonly<Record<string, string>> = {
  current_tags: "tags",
  set_tags: "tags",
  remove_tags: "tags",
  notification_user: "email",
  notification_group: "email",
  notification_target: "target",
  notification_webhook: "webhook",
};

/**
 * What `GET /api/v2/triggers/definitions` returns of the account: conditions under all and any, and actions, each with its
 * operators and values [shape recorded]. What the account has is filled in: fields, groups, brands, forms, agents, organizations,
 * languages and, where they are on, custom statuses and schedules.
 */
export function describeTriggerDefinitions(account: Account): Record<string, unknown> {
  const offered = offeredBy(account);
  const conditions = [
    ...listForTriggers<ConditionDefinition>(conditionTable)
      .filter(([name]) => offered(name))
      .flatMap(([name, definition]) =>
        subjectsOf(name, definition.pattern, account).map((subject) =>
          describeCondition(definition, subject, account),
        ),
      ),
    ...describeOwnerFieldConditions(account),
  ];
  const actions = [
    ...listForTriggers<ActionDefinition>(actionTable)
      .filter(([name]) => offered(name))
      .flatMap(([name, definition]) =>
        subjectsOf(name, definition.pattern, account).map((subject) =>
          describe(definition, subject, account),
        ),
      ),
    ...describeOwnerFieldActions(account),
  ];
  return { conditions_all: conditions, conditions_any: conditions, actions };
}

/** `current_user` is `role` by another name; what an account has switched off is not offered (inferred). */
function offeredBy({ settings }: Account): (name: string) => boolean {
  const hidden = new Set(["current_user"]);
  if (!settings.customStatusesEnabled) hidden.add("custom_status_id");
  if (!settings.hasSchedules) hidden.add("in_business_hours").add("on_holiday");
  if (!settings.nativeCsatEnabled) hidden.add("satisfaction_score");
  return (name) => !hidden.has(name);
}

function listForTriggers<Definition extends { ruleKinds: readonly RuleKind[] }>(
  table: Readonly<Record<string, Definition>>,
): [name: string, definition: Definition][] {
  return Object.entries(table).filter(([, { ruleKinds }]) => ruleKinds.includes("trigger"));
}

function describeCondition(
  definition: ConditionDefinition,
  subject: string,
  account: Account,
): Record<string, unknown> {
  const field = ticketFieldOf(subject, account);
  const shown = describe(definition, subject, account);
  const operators =
    definition.operators.length === 0
      ? ["is"]
      : (operatorsOfTicketField(field) ?? [...definition.operators, ...(definition.triggerOperators ?? [])]);
  return { ...shown, operators: describeOperators(operators, field?.type === "date" ? "date" : "text") };
}

/** Of multi-selects and patterns [recorded]; the operators of other types are those of the reference. */
function operatorsOfTicketField(field: TicketField | undefined): readonly string[] | null {
  if (field?.type === "multiselect") return ["includes", "not_includes", "present", "not_present"];
  return field?.type === "regexp" ? ["present", "not_present"] : null;
}

function describe(
  definition: ConditionDefinition | ActionDefinition,
  subject: string,
  account: Account,
): Record<string, unknown> {
  const values = valuesOf(definition.values, subject, account);
  return {
    group: GROUPS[subject] ?? "ticket",
    nullable: NULLABLE.has(subject),
    repeatable: false,
    subject,
    title: ticketFieldOf(subject, account)?.title ?? definition.title,
    type: TYPES[subject] ?? (values === null ? "text" : "list"),
    ...(values === null ? {} : { values }),
  };
}

/** A pattern is replaced by the account's custom ticket fields; what is not emulated is not offered. */
function subjectsOf(name: string, pattern: RegExp | undefined, account: Account): string[] {
  if (pattern === undefined) return [name];
  return [...account.ticketFields.values()]
    .filter((field) => field.active && isCustomField(field))
    .map(({ id }) => `custom_fields_${id}`)
    .filter((subject) => pattern.test(subject));
}

function ticketFieldOf(subject: string, account: Account): TicketField | undefined {
  const id = /^custom_fields_(\d+)$/.exec(subject)?.[1];
  return id === undefined ? undefined : account.ticketFields.get(Number(id));
}

function valuesOf(
  closed: readonly string[] | undefined,
  subject: string,
  account: Account,
): NamedValue[] | null {
  if (closed !== undefined) return namedWords(subject, closed);
  const options = ticketFieldOf(subject, account)?.custom_field_options;
  return options === undefined ? recordsFor(subject, account) : optionsOf(options, "value");
}
