import type { Directory } from "../../apps/host-records.ts";
import type { TicketField } from "../../account/records.ts";
import type { Texts } from "../texts/en.ts";

/** One choice of a field of the form. */
export interface FormOption {
  value: string;
  name: string;
}

/** The choices of each of the form's own fields, in the order in which they are shown; the others are free text. */
export function systemOptions(directory: Directory, texts: Texts): Readonly<Record<string, FormOption[]>> {
  const named = (names: Record<string, string>) =>
    Object.entries(names).map(([value, name]) => ({ value, name }));
  return {
    assignee: assigneeOptions(directory),
    brand: directory.brands.map(({ id, name }) => ({ value: String(id), name })),
    priority: named(texts.priority),
    status: named(texts.status).filter(({ value }) => value !== "closed"),
    type: named(texts.type),
  };
}

/** The groups, which Zendesk shows within the assignee's field. */
export function groupOptions(directory: Directory): FormOption[] {
  return directory.groups.map(({ id, name }) => ({ value: String(id), name }));
}

/** The choices of one of the account's own fields. */
export function customOptions(field: TicketField): FormOption[] {
  return (field.custom_field_options ?? []).map(({ name, value }) => ({ value, name }));
}

/** Each agent once for every group: `<group id>:<user id>`, as Zendesk names them (other projects' code). */
function assigneeOptions({ agents, groups, groupMemberships }: Directory): FormOption[] {
  return groups.flatMap((group) =>
    groupMemberships
      .filter(({ groupIds }) => groupIds.includes(group.id))
      .flatMap(({ userId }) => agents.filter(({ id }) => id === userId))
      .map((agent) => ({ value: `${group.id}:${agent.id}`, name: `${group.name}/${agent.name}` })),
  );
}
