import type { Account } from "../account/account.ts";

/** Puts the bundled tickets in the account, their times relative to `nowMs`. */
export function seedTickets(_account: Account, _nowMs: number): void {}
