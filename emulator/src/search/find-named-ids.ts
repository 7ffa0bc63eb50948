import type { Account } from "../account/account.ts";
import type { User } from "../account/records.ts";
import { compileTextMatch, compileValueMatch } from "./match-text.ts";
import type { SearchTerm } from "./parse-search-query.ts";

/** The ids of the users that a term names by `me`, id, e-mail address, or name. */
export function findUserIds(account: Account, term: SearchTerm, me: User): Set<number> {
  const { value } = term;
  if (value.toLowerCase() === "me") return new Set([me.id]);
  if (/^\d+$/.test(value)) return new Set([Number(value)]);
  const isEmail = compileValueMatch(value);
  const isName = compileTextMatch(value, term.isPhrase);
  const isWanted = value.includes("@")
    ? ({ email }: User) => isEmail(email)
    : ({ name }: User) => isName(name);
  return new Set([...account.users.values()].filter(isWanted).map(({ id }) => id));
}

/** The ids of the groups, brands, forms or organisations that a term names by id or whole name. */
export function findNamedIds(records: Map<number, { id: number; name: string }>, value: string): Set<number> {
  if (/^\d+$/.test(value)) return new Set([Number(value)]);
  const isName = compileValueMatch(value);
  return new Set([...records.values()].filter(({ name }) => isName(name)).map(({ id }) => id));
}
