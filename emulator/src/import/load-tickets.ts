import { basename } from "node:path";

import type { Account } from "../account/account.ts";
import { loadTicket } from "../account/load-ticket.ts";
import { makeUser } from "../account/make-user.ts";
import type { Role } from "../account/records.ts";
import { parseTicket, type ParsedTicket } from "./parse-ticket.ts";
import { parseUser } from "./parse-user.ts";
import { readTicketFile, type Found } from "./read-ticket-file.ts";
import { isRecord, readDate, readId, readText, type RawRecord } from "./read-value.ts";
import { UnusableTicketsError } from "./unusable-tickets-error.ts";

const FORMATS =
  'Give it the JSON of an incremental ticket export ({"tickets":[…],"users":[…]}) or newline-delimited JSON, one ticket a line.';

/** What a load came to. */
export interface LoadSummary {
  tickets: number;
  leftOut: number;
}

/**
 * Loads a ticket file into the account. Each part that is not usable is reported through `log` with its place and reason,
 * and the rest loads. Rejects with `UnusableTicketsError` where the file cannot be read or holds no usable ticket.
 */
export async function loadTickets(
  account: Account,
  path: string,
  { now, log }: { now: string; log: (line: string) => void },
): Promise<LoadSummary> {
  const name = basename(path);
  let leftOut = 0;
  const taking = { staff: new Set(account.users.keys()), idByEmail: new Map<string, number>(), now };
  try {
    for await (const found of readTicketFile(path)) {
      const problem = takeIn(account, found, taking);
      if (problem === null) continue;
      leftOut += 1;
      log(`${name}: ${found.at}: ${problem}`);
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UnusableTicketsError(`Failed to read the tickets in ${path}: ${cause}.`, { cause: error });
  }
  addMissingPeople(account, now);
  const tickets = account.loadedTicketIds.size;
  if (tickets === 0) {
    const lost = leftOut === 0 ? "it is empty" : `none of its ${leftOut} entries is a usable ticket`;
    throw new UnusableTicketsError(`Failed to load tickets from ${path}: ${lost}. ${FORMATS}`);
  }
  return { tickets, leftOut };
}

interface Taking {
  /** The emulator's own people. */
  staff: ReadonlySet<number>;
  /** Numbers given to people whom the file names without one. */
  idByEmail: Map<string, number>;
  now: string;
}

/** Takes one thing of the file into the account. Answers the reason where it is not usable. */
function takeIn(account: Account, found: Found, taking: Taking): string | null {
  const { now } = taking;
  if (found.kind === "unreadable") return found.reason;
  if (found.kind === "user") return takeUser(account, found.record, taking);
  if (found.kind === "group") return takeGroup(account, found.record, now);
  if (found.kind === "organization") return takeOrganization(account, found.record, now);
  const parsed = parseTicket(found.record, {
    now,
    nextId: () => account.nextId(),
    personId: (person) => numberPerson(account, person, taking.idByEmail),
  });
  if (typeof parsed === "string") return parsed;
  for (const person of parsed.people) takeUser(account, person, taking);
  if (parsed.group !== null) takeGroup(account, parsed.group, now);
  if (parsed.organization !== null) takeOrganization(account, parsed.organization, now);
  takeFields(account, parsed);
  loadTicket(account, parsed.ticket, { comments: parsed.comments });
  return null;
}

/** One person per e-mail address; one without an address is somebody else each time. */
function numberPerson(account: Account, person: RawRecord, idByEmail: Map<string, number>): number | null {
  const email = readText(person["email"])?.trim().toLowerCase() ?? "";
  if (email === "") return (readText(person["name"]) ?? "") === "" ? null : account.nextId();
  const id = idByEmail.get(email) ?? account.nextId();
  idByEmail.set(email, id);
  return id;
}

/** The emulator's own staff stay who they are, or nobody could sign in. */
function takeUser(account: Account, record: unknown, { staff, now }: Taking): string | null {
  const user = parseUser(account, record, now);
  if (typeof user === "string") return user;
  if (!staff.has(user.id)) account.users.set(user.id, user);
  return null;
}

/** One that is known already stays as it is. */
function takeGroup(account: Account, record: unknown, now: string): string | null {
  const group = namedRecord(record, now);
  if (group === null) return "the group has no id";
  if (!account.groups.has(group.id)) account.groups.set(group.id, { default: false, ...group });
  return null;
}

function takeOrganization(account: Account, record: unknown, now: string): string | null {
  const organization = namedRecord(record, now);
  if (organization === null) return "the organization has no id";
  const tags = isRecord(record) && Array.isArray(record["tags"]) ? record["tags"].map(String) : [];
  if (!account.organizations.has(organization.id))
    account.organizations.set(organization.id, { ...organization, tags });
  return null;
}

function namedRecord(record: unknown, now: string) {
  const id = isRecord(record) ? readId(record["id"]) : null;
  if (id === null || !isRecord(record)) return null;
  return {
    ...record,
    id,
    name: readText(record["name"]) ?? `${id}`,
    created_at: readDate(record["created_at"]) ?? now,
    updated_at: readDate(record["updated_at"]) ?? now,
  };
}

/** A field that only the tickets mention becomes a text field without a title of its own. */
function takeFields(account: Account, { ticket }: ParsedTicket): void {
  for (const { id } of ticket.custom_fields) {
    if (!account.ticketFields.has(id))
      account.ticketFields.set(id, { id, type: "text", title: `Field ${id}`, active: true });
  }
}

/**
 * An export made without `include=users` names people only by number: each gets a user without an e-mail address, an agent where
 * tickets are assigned to them.
 */
function addMissingPeople(account: Account, now: string): void {
  const add = (id: number | null, role: Role) => {
    if (id === null || account.users.has(id)) return;
    account.users.set(id, makeUser(account, { id, name: `User ${id}`, role }, now));
  };
  for (const { assignee_id: id } of account.tickets.values()) add(id, "agent");
  for (const { requester_id: id } of account.tickets.values()) add(id, "end-user");
  for (const { submitter_id: id } of account.tickets.values()) add(id, "end-user");
}
