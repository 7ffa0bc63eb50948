import type { Account } from "../account/account.ts";
import { localeWithId } from "../account/locale-ids.ts";
import { makeUser } from "../account/make-user.ts";
import type { User } from "../account/records.ts";
import { invalidRecord } from "../account/refusal.ts";
import type { RequesterDraft } from "./ticket-draft.ts";

/**
 * The user of a `requester: {name, email}`: found by e-mail, else made as an end user; without an e-mail always made.
 * Throws `Refusal` when a new user would have no name or a malformed e-mail.
 */
export function findOrCreateRequester(account: Account, requester: RequesterDraft, nowIso: string): User {
  const { email } = requester;
  if (email !== null && email !== "") {
    const known = findUserByEmail(account, email);
    if (known !== undefined) return known;
    if (!isEmailAddress(email)) {
      throw invalidRecord({
        field: "requester",
        description: `Requester: Email: ${email.slice(0, 100)} is not properly formatted`,
      });
    }
  }
  const name = requester.name?.trim() ?? "";
  if (name === "") {
    throw invalidRecord({
      field: "requester",
      // The sentence with both its spaces is recorded.
      description: "Requester: Name:  is too short (minimum is 1 character)",
    });
  }
  const locale = localeWithId(requester.localeId) ?? account.settings.locale;
  const known = { id: account.nextId(), name, email: email === "" ? null : email, verified: false, locale };
  const user = makeUser(account, known, nowIso);
  account.users.set(user.id, user);
  return user;
}

/** Whether a text has the form of an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
}

/** Throws `Refusal` for somebody who is suspended: they can request nothing [recorded sentence and code]. */
export function refuseSuspended(account: Account, requesterId: unknown): void {
  const requester = account.users.get(Number(requesterId));
  if (requester?.suspended !== true) return;
  const description = `Requester: ${requester.name} is suspended.`;
  throw invalidRecord({ field: "requester", description, code: "UserSuspended" });
}

/** The user with this e-mail address, case-insensitive. */
export function findUserByEmail(account: Account, email: string): User | undefined {
  const wanted = email.toLowerCase();
  for (const user of account.users.values()) if (user.email?.toLowerCase() === wanted) return user;
  return undefined;
}
