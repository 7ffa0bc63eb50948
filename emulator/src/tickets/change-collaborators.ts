import type { Via } from "../account/records.ts";
import { findOrCreateRequester, findUserByEmail, isEmailAddress } from "./find-or-create-requester.ts";
import type { CollaboratorChange, PersonDraft } from "./ticket-draft.ts";
import { changeProperty } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/**
 * Changes a ticket's CCs, followers or collaborators. Followers are agents; who is CC or follower is a collaborator as well.
 * People whom the account does not know by id are passed over (an assumption); by e-mail they become end users [documented].
 */
export function changeCollaborators(
  update: TicketUpdate,
  { property, change, people }: CollaboratorChange,
  via?: Via,
): void {
  const ids = people.flatMap((person) => userIdOf(update, person, property === "follower_ids"));
  const present = listOf(update, property);
  const next =
    change === "set"
      ? ids
      : change === "put"
        ? [...present, ...ids]
        : present.filter((id) => !ids.includes(id));
  changeProperty(update, property, [...new Set(next)], via);
  if (property === "collaborator_ids") return;
  const gone = present.filter((id) => !next.includes(id));
  const others = listOf(update, "collaborator_ids").filter((id) => !gone.includes(id));
  const all = [...others, ...listOf(update, "email_cc_ids"), ...listOf(update, "follower_ids")];
  changeProperty(update, "collaborator_ids", [...new Set(all)], via);
}

function listOf({ ticket }: TicketUpdate, property: CollaboratorChange["property"]): number[] {
  const ids = ticket[property];
  return Array.isArray(ids) ? (ids as number[]) : [];
}

function userIdOf({ services }: TicketUpdate, { id, email, name }: PersonDraft, isAgent: boolean): number[] {
  const { account, clock } = services;
  const known =
    id === null ? (email === null ? undefined : findUserByEmail(account, email)) : account.users.get(id);
  if (known !== undefined) return isAgent && known.role === "end-user" ? [] : [known.id];
  if (isAgent || email === null || !isEmailAddress(email)) return [];
  const person = { name: name ?? email.split("@")[0] ?? email, email };
  return [findOrCreateRequester(account, person, clock.nowIso()).id];
}
