import type { Account } from "../../account/account.ts";
import type { User } from "../../account/records.ts";
import type { Restriction } from "../../account/workspace-records.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { isObject } from "../../http/body/read-body.ts";
import type { ApiRequest } from "../../http/router/route.ts";

interface Restricted {
  active: boolean;
  restriction: Restriction | null;
}

/** Whether a macro or a view is there for the user: shared with all, with one of the user's groups, or the user's own. */
export function isAvailable(account: Account, user: User, { restriction }: Restricted): boolean {
  if (restriction === null) return true;
  if (restriction.type === "User") return restriction.id === user.id;
  const own = account.groupMemberships.get(user.id) ?? [];
  return groupsOf(restriction).some((id) => own.includes(id));
}

/** Those of a list that the query asks for by `active`, `group_id` and `access` (personal, agents, shared, account) [documented]. */
export function selectListed<Item extends Restricted>(request: ApiRequest, items: readonly Item[]): Item[] {
  const { query, user } = request;
  const active = query.get("active");
  const groupId = query.get("group_id");
  return items.filter((item) => {
    if ((active === "true" || active === "false") && item.active !== (active === "true")) return false;
    if (groupId !== null && !isOfGroup(item, Number(groupId))) return false;
    const isPersonal = item.restriction?.type === "User";
    switch (query.get("access")) {
      case "personal":
        return isPersonal && item.restriction?.id === user.id;
      case "agents":
        return isPersonal;
      case "shared":
        return !isPersonal;
      case "account":
        return item.restriction === null;
      default:
        return true;
    }
  });
}

/** A client's `restriction`: `{"type":"User","id"}`, or `{"type":"Group","id"}` or `ids`; null and none are for all agents. Throws 400 else. */
export function readRestriction(value: unknown, attribute: string): Restriction | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw invalidAttribute(attribute, "must be a hash");
  const given: unknown[] = Array.isArray(value["ids"]) ? value["ids"] : [value["id"]];
  const ids = given.map((id) => {
    if (!/^\d+$/.test(String(id))) throw invalidAttribute(`${attribute}.id`, "must be an integer");
    return Number(id);
  });
  const [id] = ids;
  const { type } = value;
  if (id === undefined || (type !== "User" && type !== "Group"))
    throw invalidAttribute(`${attribute}.type`, "must be one of User, Group");
  return type === "User" ? { type, id } : { type, id, ids };
}

function isOfGroup({ restriction }: Restricted, groupId: number): boolean {
  return restriction?.type === "Group" && groupsOf(restriction).includes(groupId);
}

function groupsOf({ id, ids }: Restriction): readonly number[] {
  return ids ?? [id];
}
