import type { TicketSnapshot, TicketState } from "../../domain/status/ticket-snapshot.ts";

/** ZAF paths of everything that a ticket's status depends on: one bulk `get` asks for them all. */
export const ticketPaths = [
  "ticket.id",
  "ticket.isNew",
  "ticket.status",
  "ticket.tags",
  "ticket.requester",
  "ticket.brand",
  "ticket.assignee",
  "ticket.form.id",
  "ticket.via",
  "ticket.updatedAt",
] as const;

/** What a bulk `get` resolved with: values by path, and `errors` by path for those that failed. */
export type ZafValues = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, TicketState>> = {
  new: "new",
  open: "open",
  pending: "pending",
  hold: "hold",
  // Both spellings are documented for ZAF's status.
  "on hold": "hold",
  solved: "solved",
  closed: "closed",
};

/**
 * A ticket from the values of its form. A path that failed is unknown (null), an empty value is empty (`""`). ZAF reports
 * neither whether a comment is public nor when the ticket was solved. Throws where it does not tell the tags, or a stored ticket's
 * number or status: without them every status would be a guess.
 */
export function readTicketSnapshot(values: ZafValues): TicketSnapshot {
  const isNew = values["ticket.isNew"] === true;
  const id = isNew ? null : readId(values["ticket.id"]);
  const status = values["ticket.status"];
  const tags = values["ticket.tags"];
  if (!isTextList(tags) || (!isNew && (!id || typeof status !== "string")))
    throw new Error("Failed to read the ticket: Zendesk did not tell its number, status or tags.");
  const requester = readObject(values["ticket.requester"]);
  const assignee = values["ticket.assignee"];
  return {
    id,
    state: readState(status),
    tags,
    requester: requester
      ? { name: readText(requester["name"]), email: readText(requester["email"]) ?? "" }
      : { name: null, email: null },
    hasPublicComment: null,
    updatedAtMs: readMoment(values["ticket.updatedAt"]),
    solvedAtMs: null,
    brandId: readText(readObject(values["ticket.brand"])?.["id"]),
    groupId:
      assignee === undefined ? null : (readText(readObject(readObject(assignee)?.["group"])?.["id"]) ?? ""),
    formId: readText(values["ticket.form.id"]),
    channel: readText(readObject(values["ticket.via"])?.["channel"]),
  };
}

/** A status word of ZAF or REST; one that is neither counts as new, which promises nothing. */
export function readState(value: unknown): TicketState {
  return (typeof value === "string" ? states[value.toLowerCase()] : undefined) ?? "new";
}

/** The value as an object; null for anything else. */
export function readObject(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}

/** Ids and names as text; null for what is absent or empty. */
export function readText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

function readId(value: unknown): number | null {
  const id = Number(value ?? Number.NaN);
  return Number.isInteger(id) && id > 0 ? id : null;
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function readMoment(value: unknown): number | null {
  const ms = typeof value === "string" || typeof value === "number" ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
