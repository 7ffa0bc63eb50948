import type { Account } from "../account/account.ts";

/** The number by which webhook requests name the account: one that stays the same for a subdomain. */
export function accountIdOf({ settings }: Account): string {
  let number = 7;
  for (const character of settings.subdomain) number = (number * 31 + character.charCodeAt(0)) % 10_000_000;
  return String(10_000_000 + number);
}
