import type { TicketField } from "../../account/records.ts";
import { isCustomField } from "../../account/is-custom-field.ts";
import { textsFor } from "../texts/texts-for.ts";
import { customOptions, groupOptions, systemOptions, type FormOption } from "../workspace/form-options.ts";
import type { TicketTab } from "../workspace/ticket-tab.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A field of the form as `ticketFields` lists it; the wire's own words. */
export interface DescribedField extends Record<string, unknown> {
  name: string;
  optionValues: DescribedOption[];
  /** Of the assignee alone: the groups. */
  optionGroups?: DescribedOption[];
}
export interface DescribedOption extends Record<string, unknown> {
  value: string;
}

/** The form's fields with their options, as they are shown now: what an app hid, disabled or renamed counts. */
export function describeTicketFields(workspace: Workspace, tab: TicketTab): DescribedField[] {
  const { locale, directory } = workspace.session;
  const texts = textsFor(locale);
  const options = systemOptions(directory, texts);
  const system = Object.entries(systemLabels(texts)).map(([name, label]) =>
    describeField(tab, { name, label, type: "built-in", options: options[name] ?? [] }),
  );
  const assignee = system.find(({ name }) => name === "assignee");
  if (assignee !== undefined)
    assignee.optionGroups = describeOptions(tab, "assignee.optionGroups", groupOptions(directory));
  const custom = directory.ticketFields
    .filter((field) => field.active && isCustomField(field))
    .map((field) => describeCustomField(tab, field));
  return [...system, ...custom];
}

function systemLabels(texts: ReturnType<typeof textsFor>): Readonly<Record<string, string>> {
  const { requester, assignee, brand, type, priority, subject, tags, collaborators } = texts.ticket;
  const { status } = texts.list.columns;
  return { requester, assignee, brand, status, type, priority, subject, tags, collaborator: collaborators };
}

function describeCustomField(tab: TicketTab, field: TicketField): DescribedField {
  const { id, title, type, ...others }: TicketField & Record<string, unknown> = { ...field };
  const options = customOptions(field);
  const described = describeField(tab, { name: `custom_field_${id}`, label: title, type, options });
  return { ...described, isRequired: others["required"] === true };
}

function describeField(
  tab: TicketTab,
  field: { name: string; label: string; type: string; options: FormOption[] },
): DescribedField {
  const { name, type } = field;
  const state = tab.state.fieldStates[name];
  const optionValues = describeOptions(tab, `${name}.optionValues`, field.options);
  return {
    name,
    label: state?.label ?? field.label,
    type,
    isVisible: !state?.isHidden,
    isEnabled: !state?.isDisabled,
    isRequired: false,
    requiredOnStatuses: [],
    optionValues,
    options: optionValues,
  };
}

function describeOptions(tab: TicketTab, list: string, options: FormOption[]): DescribedOption[] {
  return options.map(({ value, name }) => {
    const state = tab.state.fieldStates[`${list}:${value}`];
    return {
      label: state?.label ?? name,
      value,
      isVisible: !state?.isHidden,
      isEnabled: !state?.isDisabled,
    };
  });
}
