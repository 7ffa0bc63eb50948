import type { Account } from "../../account/account.ts";
import type { OwnerField, OwnerKind } from "../../account/owner-field.ts";
import { operatorsOfField } from "../../engine/owner-fields.ts";
import { describeOperators } from "./definition-operators.ts";
import { checkboxValues, optionsOf, type NamedValue } from "./definition-values.ts";

type Definition = Record<string, unknown>;

const WITH_LIST = new Set(["checkbox", "dropdown"]);

/** The conditions on the fields of requesters and organizations, each with the operators of its type [recorded]. */
export function describeOwnerFieldConditions(account: Account): Definition[] {
  return ownerFieldsOf(account).map(({ kind, field }) => ({
    ...describeField(kind, field),
    nullable: WITH_LIST.has(field.type),
    operators: describeOperators(operatorsOfField(field), field.type),
  }));
}

/** The actions on them [recorded]. How a date is written in one is not. */
export function describeOwnerFieldActions(account: Account): Definition[] {
  return ownerFieldsOf(account).map(({ kind, field }) => ({ ...describeField(kind, field), nullable: true }));
}

function ownerFieldsOf({
  userFields,
  organizationFields,
}: Account): { kind: OwnerKind; field: OwnerField }[] {
  const active = (fields: Map<number, OwnerField>, kind: OwnerKind) =>
    [...fields.values()].filter((field) => field.active).map((field) => ({ kind, field }));
  return [...active(userFields, "user"), ...active(organizationFields, "organization")];
}

function describeField(kind: OwnerKind, field: OwnerField): Definition {
  const group = kind === "user" ? "requester" : "organization";
  const values = valuesOf(field);
  return {
    group,
    repeatable: false,
    subject: `${group}.custom_fields.${field.key}`,
    title: field.title,
    type: values === null ? (field.type === "date" ? "date" : "text") : "list",
    ...(values === null ? {} : { values }),
  };
}

function valuesOf({ type, custom_field_options: options }: OwnerField): NamedValue[] | null {
  if (type === "checkbox") return checkboxValues;
  return type === "dropdown" ? optionsOf(options, "id") : null;
}
