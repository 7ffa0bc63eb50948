import type { TicketSnapshot, TicketState } from "../domain/status/ticket-snapshot.ts";
import type { FoundTicket } from "./ports/ticket-search.ts";

/** A found ticket as a status is decided from it. What search does not tell, the requester's e-mail above all, is null: unknown. */
export function describeFoundTicket(found: FoundTicket): TicketSnapshot {
  return {
    id: found.id,
    state: found.status as TicketState,
    tags: found.tags,
    requester: { name: null, email: null },
    hasPublicComment: found.isPublic,
    updatedAtMs: found.updatedAtMs,
    solvedAtMs: null,
    brandId: found.brandId,
    groupId: found.groupId,
    formId: found.formId,
    channel: found.channel,
  };
}
