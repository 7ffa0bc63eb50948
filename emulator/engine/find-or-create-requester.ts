import type { Account } from "../account/account.ts";
import type { User } from "../account/records.ts";
import { recordInvalid } from "../rest/api-error.ts";

/**
 * The user of a `requester: {name, email}`: found by e-mail, else made as an end user; without an e-mail always made.
 * Throws 422 when a new user would have no name or a malformed e-mail.
 */
export function findOrCreateRequester(
  account: Account,
  requester: { name: string | null; email: string | null },
  nowIso: string,
): User {
  const { email } = requester;
  if (email !== null && email !== "") {
    const known = findUserByEmail(account, email);
    if (known !== undefined) return known;
    if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) {
      throw recordInvalid({
        attribute: "requester",
        description: `Requester: Email: ${email.slice(0, 100)} is not properly formatted`,
      });
    }
  }
  const name = requester.name?.trim() ?? "";
  if (name === "") {
    throw recordInvalid({
      attribute: "requester",
      description: "Requester: Name: is too short (minimum one character)",
    });
  }
  const user = endUser(account, name, nowIso);
  user.email = email === "" ? null : email;
  account.users.set(user.id, user);
  return user;
}

/** The user with this e-mail address, whatever its letter case. */
export function findUserByEmail(account: Account, email: string): User | undefined {
  const wanted = email.toLowerCase();
  for (const user of account.users.values()) if (user.email?.toLowerCase() === wanted) return user;
  return undefined;
}

function endUser(account: Account, name: string, nowIso: string): User {
  const id = account.nextId();
  return {
    id,
    url: `https://${account.settings.subdomain}.zendesk.com/api/v2/users/${id}.json`,
    name,
    email: null,
    role: "end-user",
    custom_role_id: null,
    role_type: null,
    locale: account.settings.locale,
    time_zone: account.settings.timeZone,
    iana_time_zone: account.settings.ianaTimeZone,
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
    verified: false,
    restricted_agent: true,
    created_at: nowIso,
    updated_at: nowIso,
  };
}
