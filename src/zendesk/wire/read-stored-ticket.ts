import type { InferOutput } from "valibot";
import type { StoredTicket } from "../../application/ports/tickets.ts";
import { readPlacement } from "../zaf/read-placement.ts";
import { readState } from "../zaf/read-ticket-snapshot.ts";
import type { ticketReplySchema } from "./wire-ticket.ts";

/**
 * The stored ticket from REST. The requester is unknown where the reply brings no users along; `is_public` is the same notion as
 * the rules' "ticket privacy" [inferred].
 */
export function readStoredTicket({ ticket, users }: InferOutput<typeof ticketReplySchema>): StoredTicket {
  const requester = users?.find(({ id }) => id === ticket.requester_id);
  return {
    stamp: ticket.updated_at,
    ticket: {
      id: ticket.id,
      state: readState(ticket.status),
      tags: ticket.tags,
      requester: requester
        ? { name: requester.name || null, email: requester.email }
        : { name: null, email: null },
      hasPublicComment: ticket.is_public ?? null,
      updatedAtMs: Date.parse(ticket.updated_at),
      solvedAtMs: null,
      ...readPlacement(ticket),
    },
  };
}
