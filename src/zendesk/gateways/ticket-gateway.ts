import type { InferOutput } from "valibot";
import type { HistoryPage, TicketGateway } from "../../application/ports/tickets.ts";
import { getReply } from "../rest/get-reply.ts";
import { readReply } from "../rest/read-reply.ts";
import { readStoredTicket } from "../wire/read-stored-ticket.ts";
import { readTicketChanges } from "../wire/read-ticket-changes.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { auditPageSchema } from "../wire/wire-audit.ts";
import { tagListSchema, ticketReplySchema } from "../wire/wire-ticket.ts";
import { readNextCursor } from "../wire/wire-values.ts";
import { encodePart } from "../rest/encode-part.ts";

/** One ticket through `/api/v2/tickets/{id}`, its tags and its audits. */
export function createTicketGateway(send: RestSend): TicketGateway {
  return {
    async readTicket(ticketId) {
      const path = `/api/v2/tickets/${ticketId}?include=users`;
      return readStoredTicket(await getReply(send, path, ticketReplySchema));
    },

    async readHistory(ticketId, cursor) {
      const after = cursor === null ? "" : `&page[after]=${encodePart(cursor)}`;
      const path = `/api/v2/tickets/${ticketId}/audits?page[size]=100&sort=-created_at&include=users${after}`;
      return readHistoryPage(await getReply(send, path, auditPageSchema));
    },

    async addTag(ticketId, tag, stamp) {
      // Documented with the flag as text (Zendesk, "Tags": "Setting tags with safe update").
      const guard = stamp === null ? {} : { updated_stamp: stamp, safe_update: "true" };
      const path = `/api/v2/tickets/${ticketId}/tags`;
      const asked = { method: "PUT", path, body: { tags: [tag], ...guard } } as const;
      return readReply(tagListSchema, await send(asked), asked).tags;
    },

    async removeTag(ticketId, tag) {
      // Answers 200 with the tags left, or 204 with nothing, by edition of Zendesk's OpenAPI document.
      await send({ method: "DELETE", path: `/api/v2/tickets/${ticketId}/tags`, body: { tags: [tag] } });
    },
  };
}

/** Audits are listed newest first; the changes of one audit keep their own order. */
function readHistoryPage({ audits, users, meta }: InferOutput<typeof auditPageSchema>): HistoryPage {
  const inOrder = [...audits].sort((a, b) => a.id - b.id);
  return {
    changes: inOrder.flatMap(readTicketChanges),
    names: Object.fromEntries((users ?? []).map(({ id, name }) => [String(id), name])),
    olderCursor: readNextCursor(meta),
  };
}
