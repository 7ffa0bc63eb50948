import type { Group, Organization, Ticket, User } from "../account/records.ts";
import { compileNamedTerm, compileUserTerm } from "./compile-record-term.ts";
import { compileTicketTerm, type SearchContext } from "./compile-ticket-term.ts";
import type { SearchQuery, SearchTerm } from "./parse-search-query.ts";

/** One thing found. */
export type SearchHit =
  | { result_type: "ticket"; record: Ticket }
  | { result_type: "user"; record: User }
  | { result_type: "organization"; record: Organization }
  | { result_type: "group"; record: Group };

/**
 * What the query finds, in the account's order. One look at each record of the types searched; tickets that changed within
 * the index lag are not found.
 */
export function searchRecords(context: SearchContext, query: SearchQuery, indexLagMs = 0): SearchHit[] {
  const { account, nowMs } = context;
  const isSearched = (type: string) => query.types === null || query.types.includes(type);
  const hits: SearchHit[] = [];
  if (isSearched("ticket")) {
    const isMatch = compileAll(query.terms, (term) => compileTicketTerm(context, term));
    const isIndexed = (ticket: Ticket) =>
      indexLagMs === 0 || Date.parse(ticket.updated_at) <= nowMs - indexLagMs;
    for (const record of account.tickets.values())
      if (isMatch(record) && isIndexed(record)) hits.push({ result_type: "ticket", record });
  }
  if (isSearched("user")) {
    const isMatch = compileAll(query.terms, (term) => compileUserTerm(context, term));
    for (const record of account.users.values())
      if (isMatch(record)) hits.push({ result_type: "user", record });
  }
  const isNamed = compileAll(query.terms, (term) => compileNamedTerm(context, term));
  if (isSearched("organization")) {
    for (const record of account.organizations.values())
      if (isNamed(record)) hits.push({ result_type: "organization", record });
  }
  if (isSearched("group")) {
    for (const record of account.groups.values())
      if (isNamed(record)) hits.push({ result_type: "group", record });
  }
  return hits;
}

type Match<Item> = (record: Item) => boolean;

/**
 * All terms must hold, but of several `:` terms with one keyword one is enough (`tags:a tags:b`); a term with a minus must not hold
 * [documented].
 */
function compileAll<Item>(terms: SearchTerm[], compile: (term: SearchTerm) => Match<Item>): Match<Item> {
  const required: Match<Item>[] = [];
  const alternatives = new Map<string, Match<Item>[]>();
  for (const term of terms) {
    const isMatch = compile(term);
    if (term.isNegated) required.push((record) => !isMatch(record));
    else if (term.keyword === null || term.operator !== ":") required.push(isMatch);
    else alternatives.set(term.keyword, [...(alternatives.get(term.keyword) ?? []), isMatch]);
  }
  for (const choices of alternatives.values())
    required.push((record) => choices.some((isMatch) => isMatch(record)));
  return (record) => required.every((isMatch) => isMatch(record));
}
