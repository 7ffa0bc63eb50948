import type { Account } from "../account/account.ts";
import { createAccount } from "../account/create-account.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Invocation } from "../delivery/invocation-log.ts";
import type { Emulator } from "../emulator.ts";

/** What an account is apart from its functions. */
type AccountRecords = Omit<Account, "nextId" | "nextTicketId" | "counters">;

/**
 * What outlives an emulator's end: the account, the clock and the webhooks' log. Faults, the log of requests and what a
 * receiver accepted do not.
 */
export interface EmulatorState {
  /** The emulator's clock, in milliseconds since 1970 (UTC). */
  now: number;
  records: AccountRecords;
  /** The last numbers that were given out. */
  counters: { id: number; ticketId: number };
  assumptions: Assumptions;
  invocations: Invocation[];
}

/** The state of an emulator at this moment, its records shared with it. */
export function takeState(emulator: Emulator): EmulatorState {
  const { counters, nextId: _nextId, nextTicketId: _nextTicketId, ...records } = emulator.account;
  return {
    now: emulator.clock.now(),
    records,
    counters: counters(),
    assumptions: emulator.assumptions,
    invocations: emulator.delivery.log.list(),
  };
}

/** An account with the records of a state. What its lazy maps had not made yet is still made when it is asked for. */
export function restoreAccount({ records, counters }: EmulatorState): Account {
  const account = createAccount(records.settings, counters);
  for (const [name, kept] of Object.entries(records)) {
    const present: unknown = account[name as keyof AccountRecords];
    if (present instanceof Map && kept instanceof Map)
      for (const [key, value] of kept) present.set(key, value);
    else if (present instanceof Set && kept instanceof Set) for (const item of kept) present.add(item);
  }
  return account;
}
