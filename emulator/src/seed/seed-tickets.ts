import type { Account } from "../account/account.ts";
import { buildSeedTicket } from "./build-seed-ticket.ts";
import { seedCustomers } from "./seed-customers.ts";
import type { SeedTicket } from "./seed-ticket.ts";
import { closedTickets } from "./tickets/closed-tickets.ts";
import { openTickets } from "./tickets/open-tickets.ts";
import { solvedTickets } from "./tickets/solved-tickets.ts";
import { waitingTickets } from "./tickets/waiting-tickets.ts";

const YEAR_MS = 365 * 86_400_000;

/**
 * Puts the bundled tickets and their requesters in the account, numbered by when they were opened, relative to `nowMs`; tags that
 * `tagNames` names otherwise get that name.
 */
export function seedTickets(
  account: Account,
  nowMs: number,
  tagNames: Readonly<Record<string, string>> = {},
): void {
  seedCustomers(account, `${new Date(nowMs - YEAR_MS).toISOString().slice(0, 19)}Z`);
  const all = [...closedTickets, ...solvedTickets, ...openTickets, ...waitingTickets];
  all.sort((a, b) => b.openedHoursAgo - a.openedHoursAgo);
  for (const [index, seed] of all.entries())
    buildSeedTicket(account, renameTags(seed, tagNames), { ticketId: index + 1, nowMs });
}

function renameTags(seed: SeedTicket, names: Readonly<Record<string, string>>): SeedTicket {
  const rename = (tag: string) => names[tag] ?? tag;
  return {
    ...seed,
    ...(seed.tags === undefined ? {} : { tags: seed.tags.map(rename) }),
    ...(seed.ruleTag === undefined ? {} : { ruleTag: rename(seed.ruleTag) }),
  };
}
