import type { Account } from "../account/account.ts";
import { createAccount } from "../account/create-account.ts";
import { seedCustomStatuses } from "./seed-custom-statuses.ts";
import { seedPeople } from "./seed-people.ts";
import { seedRules } from "./seed-rules.ts";
import { seedMacros } from "./seed-macros.ts";
import { seedStructure } from "./seed-structure.ts";
import { seedViews } from "./seed-views.ts";

/** When the bundled account was opened, in days before the emulator's start. */
const ACCOUNT_AGE_DAYS = 400;

/** The account without tickets: staff, groups, brands, forms, fields, and the rules, views and macros that Zendesk itself sets up. */
export function seedAccount(nowMs: number): Account {
  const account = createAccount();
  const opened = `${new Date(nowMs - ACCOUNT_AGE_DAYS * 86_400_000).toISOString().slice(0, 19)}Z`;
  seedStructure(account, opened);
  seedCustomStatuses(account, opened);
  seedPeople(account, opened);
  seedRules(account, opened);
  seedViews(account, opened);
  seedMacros(account, opened);
  return account;
}
