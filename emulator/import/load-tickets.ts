import { basename } from "node:path";

import type { Account } from "../account/account.ts";
import { loadTicket } from "../account/load-ticket.ts";
import { makeUser } from "../account/make-user.ts";
import { parseTicket, type ParsedTicket } from "./parse-ticket.ts";
import { parseUser } from "./parse-user.ts";
import { readTicketFile, type Found } from "./read-ticket-file.ts";
import { readId, readText, type RawRecord } from "./read-value.ts";
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
  const staff = new Set(account.users.keys());
  try {
    for await (const found of readTicketFile(path)) {
      const problem = takeIn(account, found, { staff, now });
      if (problem === null) continue;
      leftOut += 1;
      log(`${name}: ${found.at}: ${problem}`);
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UnusableTicketsError(`Failed to read the tickets in ${path}: ${cause}.`, { cause: error });
  }
  addMissingRequesters(account, now);
  const tickets = account.loadedTicketIds.size;
  if (tickets === 0) {
    const lost = leftOut === 0 ? "it is empty" : `none of its ${leftOut} entries is a usable ticket`;
    throw new UnusableTicketsError(`Failed to load tickets from ${path}: ${lost}. ${FORMATS}`);
  }
  return { tickets, leftOut };
}

/** Takes one thing of the file into the account. Answers the reason where it is not usable. */
function takeIn(
  account: Account,
  found: Found,
  { staff, now }: { staff: Set<number>; now: string },
): string | null {
  if (found.kind === "unreadable") return found.reason;
  if (found.kind === "user") return takeUser(account, found.record, { staff, now });
  const parsed = parseTicket(found.record, () => account.nextId());
  if (typeof parsed === "string") return parsed;
  for (const person of parsed.people) takeUser(account, person, { staff, now });
  takeGroupAndOrganization(account, parsed, now);
  takeFields(account, parsed);
  loadTicket(account, parsed.ticket, { comments: parsed.comments });
  return null;
}

/** The emulator's own staff stay who they are, or nobody could sign in. */
function takeUser(
  account: Account,
  record: unknown,
  { staff, now }: { staff: Set<number>; now: string },
): string | null {
  const user = parseUser(account, record, now);
  if (typeof user === "string") return user;
  if (!staff.has(user.id)) account.users.set(user.id, user);
  return null;
}

function takeGroupAndOrganization(
  account: Account,
  { group, organization }: ParsedTicket,
  now: string,
): void {
  const dates = { created_at: now, updated_at: now };
  const named = (record: RawRecord | null) => {
    const id = record === null ? null : readId(record["id"]);
    return id === null ? null : { ...record, id, name: readText(record?.["name"]) ?? `${id}`, ...dates };
  };
  const knownGroup = named(group);
  if (knownGroup !== null && !account.groups.has(knownGroup.id))
    account.groups.set(knownGroup.id, { ...knownGroup, default: false });
  const knownOrganization = named(organization);
  if (knownOrganization !== null && !account.organizations.has(knownOrganization.id))
    account.organizations.set(knownOrganization.id, { ...knownOrganization, tags: [] });
}

/** A field that only the tickets tell of becomes a text field without a title of its own. */
function takeFields(account: Account, { ticket }: ParsedTicket): void {
  for (const { id } of ticket.custom_fields) {
    if (!account.ticketFields.has(id))
      account.ticketFields.set(id, { id, type: "text", title: `Field ${id}`, active: true });
  }
}

/** An export made without `include=users` names requesters only by number: each gets a user without an e-mail address. */
function addMissingRequesters(account: Account, now: string): void {
  for (const { requester_id: id } of account.tickets.values()) {
    if (!account.users.has(id)) account.users.set(id, makeUser(account, { id, name: `User ${id}` }, now));
  }
}
