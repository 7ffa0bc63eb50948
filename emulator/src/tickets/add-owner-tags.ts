import type { Account } from "../account/account.ts";
import type { Ticket } from "../account/records.ts";
import { parseTags } from "./parse-tags.ts";
import type { TicketDraft } from "./ticket-draft.ts";

/**
 * Adds to a new ticket's draft the tags of its requester and of its organization, where the account puts them on tickets (Zendesk
 * help centre, "Adding tags to users and organizations"). Later changes of either reach no ticket that is there already; what a
 * change of requester does to them is not emulated.
 */
export function addOwnerTags(account: Account, draft: TicketDraft, ticket: Ticket): void {
  if (!account.settings.ownerTagsOnTickets) return;
  const { properties } = draft;
  const organizationId = properties.organization_id ?? ticket.organization_id;
  const owners = [
    account.users.get(ticket.requester_id),
    account.organizations.get(Number(organizationId ?? 0)),
  ];
  const tags = parseTags(owners.flatMap((owner) => owner?.tags ?? []));
  if (tags.length === 0) return;
  const given = Array.isArray(properties.tags) ? (properties.tags as string[]) : [];
  properties.tags = [...new Set([...given, ...tags])];
}
