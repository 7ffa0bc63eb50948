import type { TicketTab } from "../workspace/ticket-tab.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { describeTicketFields } from "./describe-ticket-fields.ts";
import { ProtocolError } from "./protocol-error.ts";

/** A field or option that a path names: `priority`, `priority.optionValues.2`, `assignee.optionGroups:360`. */
export const fieldPath = String.raw`ticketFields:(\w+)(?:\.((?:optionValues|optionGroups)[.:])(.+?))?`;

/** Under which name the form keeps what an app changed. `.optionValues.2` is the third option, `.optionValues:high` that value. */
export function fieldStateName(
  workspace: Workspace,
  tab: TicketTab,
  named: { field: string; list: string; option: string },
): string {
  const { field, list, option } = named;
  if (option === "") return field;
  const described = describeTicketFields(workspace, tab).find(({ name }) => name === field);
  const listName = list.slice(0, -1);
  const options = (listName === "optionGroups" ? described?.optionGroups : described?.optionValues) ?? [];
  const isPlace = list.endsWith(".") && /^\d+$/.test(option);
  const found = isPlace ? options[Number(option)] : options.find(({ value }) => value === option);
  if (found === undefined) throw new ProtocolError(`The ticket field "${field}" has no option "${option}"`);
  return `${field}.${listName}:${found.value}`;
}
