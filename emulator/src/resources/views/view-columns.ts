import type { Account } from "../../account/account.ts";
import type { Ticket } from "../../account/records.ts";

/** A column as a view shows it. */
export interface ViewColumn {
  id: string | number;
  title: string;
  filterable: boolean;
  sortable: boolean;
  /** Of a custom field. */
  type?: string;
}

interface KnownColumn extends ViewColumn {
  read(ticket: Ticket): unknown;
}

const column = (id: string, title: string, read: (ticket: Ticket) => unknown): KnownColumn => ({
  id,
  title,
  filterable: true,
  sortable: true,
  read,
});

/** The columns by the word that a client writes for them [documented]; ids, titles and flags as recorded where they were. */
const KNOWN: Readonly<Record<string, KnownColumn>> = {
  description: {
    ...column("subject", "Subject", ({ subject }) => subject),
    filterable: false,
    sortable: false,
  },
  requester: column("requester", "Requester", (ticket) => ticket.requester_id),
  created: { ...column("created", "Requested", (ticket) => ticket.created_at), filterable: false },
  updated: column("updated", "Updated", (ticket) => ticket.updated_at),
  group: column("group", "Group", (ticket) => ticket.group_id),
  assignee: column("assignee", "Assignee", (ticket) => ticket.assignee_id),
  nice_id: column("ticket_id", "ID", ({ id }) => id),
  priority: column("priority", "Priority", ({ priority }) => priority),
  status: column("status", "Status", ({ status }) => status),
  type: column("type", "Type", ({ type }) => type),
  organization: column("organization", "Organization", (ticket) => ticket.organization_id),
  brand: column("brand", "Brand", (ticket) => ticket.brand_id),
  ticket_form: column("ticket_form", "Ticket form", (ticket) => ticket.ticket_form_id),
  submitter: column("submitter", "Submitter", (ticket) => ticket.submitter_id),
  due_date: column("due_date", "Due Date", (ticket) => ticket["due_at"] ?? null),
  satisfaction_score: column(
    "satisfaction_score",
    "Satisfaction",
    (ticket) => ticket["satisfaction_rating"] ?? null,
  ),
};

/** The columns of a view that names none [recorded]. */
export const USUAL_COLUMNS: readonly string[] = [
  "description",
  "requester",
  "created",
  "updated",
  "group",
  "assignee",
];

/** Columns that hold a person or a group: a row has their id under `<column>_id`. */
const REFERENCES = new Set(["requester", "assignee", "group", "organization", "submitter", "brand"]);

const ORDER_OF_WORDS: Readonly<Record<string, readonly string[]>> = {
  status: ["new", "open", "pending", "hold", "solved", "closed"],
  priority: ["low", "normal", "high", "urgent"],
};

/** The word under which a column is known, from what a client writes (`subject` too, or a custom field's id); null for none. */
export function columnWord(account: Account, written: unknown): string | null {
  const word = String(written);
  if (Object.hasOwn(KNOWN, word)) return word;
  if (word === "subject") return "description";
  const named = Object.entries(KNOWN).find(([, { id }]) => id === word);
  if (named !== undefined) return named[0];
  const id = word.replace(/^custom_fields_/, "");
  return /^\d+$/.test(id) && account.ticketFields.has(Number(id)) ? id : null;
}

/** A column by its word. */
export function describeColumn(account: Account, word: string): ViewColumn {
  const known = KNOWN[word];
  if (known !== undefined) {
    const { read: _read, ...shown } = known;
    return shown;
  }
  const field = account.ticketFields.get(Number(word));
  return {
    id: Number(word),
    title: field?.title ?? word,
    filterable: true,
    sortable: true,
    type: field?.type ?? "text",
  };
}

/** A ticket's value in a column. */
export function readColumn(ticket: Ticket, word: string): unknown {
  const known = KNOWN[word];
  if (known !== undefined) return known.read(ticket);
  return ticket.custom_fields.find(({ id }) => String(id) === word)?.value ?? null;
}

/** The member of a row that holds a column's value. */
export function rowMember(word: string): string {
  const id = KNOWN[word]?.id ?? word;
  return REFERENCES.has(String(id)) ? `${id}_id` : String(id);
}

/** Negative where the first ticket comes first in the column: numbers, then words in their own order, then by alphabet; none is least. */
export function compareInColumn(word: string, left: Ticket, right: Ticket): number {
  const [a, b] = [readColumn(left, word), readColumn(right, word)];
  if (typeof a === "number" && typeof b === "number") return a - b;
  const order = ORDER_OF_WORDS[word];
  if (order !== undefined) return order.indexOf(String(a)) - order.indexOf(String(b));
  return String(a ?? "").localeCompare(String(b ?? ""));
}
