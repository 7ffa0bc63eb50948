import type { Account } from "./account.ts";
import type { User } from "./records.ts";

/** A user with Zendesk's defaults for the fields that `known` lacks. */
export function makeUser(
  account: Account,
  known: Partial<User> & Pick<User, "id" | "name">,
  now: string,
): User {
  const { settings } = account;
  return {
    url: `https://${settings.subdomain}.zendesk.com/api/v2/users/${known.id}.json`,
    email: null,
    role: "end-user",
    custom_role_id: null,
    role_type: null,
    locale: settings.locale,
    time_zone: settings.timeZone,
    iana_time_zone: settings.ianaTimeZone,
    phone: null,
    external_id: null,
    organization_id: null,
    default_group_id: null,
    tags: [],
    details: null,
    notes: null,
    alias: null,
    signature: null,
    active: true,
    suspended: false,
    verified: true,
    restricted_agent: false,
    created_at: now,
    updated_at: now,
    ...known,
  };
}
