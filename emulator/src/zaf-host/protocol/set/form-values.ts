import type { Priority, TicketType } from "../../../account/records.ts";
import { splitTags, type TicketDraft } from "../../workspace/ticket-draft.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

const types: readonly TicketType[] = ["problem", "incident", "question", "task"];
const priorities: readonly Priority[] = ["low", "normal", "high", "urgent"];

/** What each property of the form takes, as the draft's change; the first value of the change is the answer. */
const changes: Record<string, (value: unknown) => Partial<TicketDraft>> = {
  subject: (value) => ({ subject: String(value ?? "") }),
  externalId: (value) => ({ externalId: textOrNull(value) }),
  /** The support address. */
  recipient: (value) => ({ recipient: textOrNull(value) }),
  type: (value) => ({ type: choose(types, value, "ticket type") }),
  priority: (value) => ({ priority: value === "-" ? null : choose(priorities, value, "priority") }),
  /** The whole list, in place of the one in the form. */
  tags(value) {
    if (!Array.isArray(value)) throw new ProtocolError("Tags must be a list of texts");
    return { tags: [...new Set(splitTags(value.join(" ")))] };
  },
};

/** The draft's change for `ticket.<property>` set to `value`. Throws `ProtocolError` where the property cannot have it. */
export function readFormValue(property: string, value: unknown): Partial<TicketDraft> {
  const change = changes[property];
  if (change === undefined) throw new ProtocolError(`"${property}" cannot be set`);
  return change(value);
}

export const formValues: readonly SetRule[] = Object.keys(changes).map((property) => ({
  path: new RegExp(`^ticket\\.${property}$`),
  write(call, value) {
    const change = readFormValue(property, value);
    requireEditableTicket(call).editDraft(change);
    return Object.values(change)[0];
  },
}));

function textOrNull(value: unknown): string | null {
  return value === null || value === "" ? null : String(value);
}

/** One of the choices, or null for nothing. */
function choose<Choice>(choices: readonly Choice[], value: unknown, kind: string): Choice | null {
  if (value === null || value === "") return null;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new ProtocolError(`"${String(value)}" is no ${kind}`);
  return choice;
}
