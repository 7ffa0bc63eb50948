import type { Group, Organization, User } from "../account/records.ts";
import { compileDateTerm } from "./compile-date-term.ts";
import { findNamedIds } from "./find-named-ids.ts";
import { compileTextMatch, compileValueMatch } from "./match-text.ts";
import type { SearchContext } from "./compile-ticket-term.ts";
import type { SearchTerm } from "./parse-search-query.ts";

/** A test of a user for one term without its minus; a keyword that users do not have matches none. */
export function compileUserTerm(context: SearchContext, term: SearchTerm): (user: User) => boolean {
  const { keyword, operator, value, isPhrase } = term;
  const isText = compileTextMatch(value, isPhrase);
  const isValue = compileValueMatch(value);
  switch (keyword) {
    case null:
      return ({ name, email, phone, notes }) => [name, email, phone, notes].some(isText);
    case "name":
    case "user":
      return ({ name }) => isText(name);
    case "email":
      return ({ email }) => isValue(email);
    case "role":
      return ({ role }) => isValue(role);
    case "phone":
      return ({ phone }) => isValue(phone);
    case "external_id":
      return (user) => isValue(user.external_id);
    case "tags":
      return ({ tags }) => tags.some(isValue);
    case "notes":
      return ({ notes }) => isText(notes);
    case "details":
      return ({ details }) => isText(details);
    case "is_verified":
      return ({ verified }) => isValue(String(verified));
    case "is_suspended":
      return ({ suspended }) => isValue(String(suspended));
    case "group": {
      const { groups, groupMemberships } = context.account;
      const ids = findNamedIds(groups, value);
      return ({ id }) => groupMemberships.get(id)?.some((group) => ids.has(group)) ?? false;
    }
    case "organization": {
      const ids = findNamedIds(context.account.organizations, value);
      return (user) => user.organization_id !== null && ids.has(user.organization_id);
    }
    case "created":
    case "updated": {
      const isDate = compileDateTerm(operator, value, context.nowMs);
      return (user) => isDate?.(keyword === "created" ? user.created_at : user.updated_at) ?? false;
    }
    default:
      return () => false;
  }
}

/** A test of a group or organisation, both found by name and date. */
export function compileNamedTerm(
  context: SearchContext,
  { keyword, operator, value, isPhrase }: SearchTerm,
): (record: Group | Organization) => boolean {
  if (keyword === null || keyword === "name") {
    const isText = compileTextMatch(value, isPhrase);
    return ({ name }) => isText(name);
  }
  if (keyword === "tags") {
    const isTag = compileValueMatch(value);
    return (record) => "tags" in record && record.tags.some(isTag);
  }
  if (keyword !== "created" && keyword !== "updated") return () => false;
  const isDate = compileDateTerm(operator, value, context.nowMs);
  return (record) => isDate?.(keyword === "created" ? record.created_at : record.updated_at) ?? false;
}
