import type { Account } from "../account/account.ts";
import { seedAccount } from "../seed/seed-account.ts";
import type { ExtraTickets } from "../seed/extra-tickets.ts";
import { seedExtraTickets } from "../seed/seed-extra-tickets.ts";
import { seedTickets } from "../seed/seed-tickets.ts";
import { loadTickets } from "./load-tickets.ts";

/** Where a new account comes from: at the start, and again at each reset. `nowMs` is the emulator's clock. */
export type AccountSource = (nowMs: number) => Promise<Account>;

/** The bundled account, with the tickets of a file in place of the bundled ones where one is named. */
export function createAccountSource(options: {
  tickets: string | undefined;
  /** Other names for tags of the bundled tickets. */
  seedTags: Readonly<Record<string, string>>;
  extraTickets?: readonly ExtraTickets[];
  log: (line: string) => void;
}): AccountSource {
  return async (nowMs) => {
    const account = seedAccount(nowMs);
    if (options.tickets === undefined) {
      seedTickets(account, nowMs, options.seedTags);
      seedExtraTickets(account, nowMs, options.extraTickets ?? []);
      return account;
    }
    const now = `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
    const { tickets, leftOut } = await loadTickets(account, options.tickets, { now, log: options.log });
    const lost = leftOut === 0 ? "" : `, ${leftOut} ${leftOut === 1 ? "entry" : "entries"} left out`;
    options.log(`${tickets} ${tickets === 1 ? "ticket" : "tickets"} loaded${lost}.`);
    seedExtraTickets(account, nowMs, options.extraTickets ?? []);
    return account;
  };
}
