import type { HistoryPage, TicketGateway } from "../application/ticket/ticket-ports.ts";
import { readStoredTicket } from "./read-stored-ticket.ts";
import { readTicketChanges } from "./read-ticket-changes.ts";
import type { RestSend } from "./rest-send.ts";
import type { WireAudit, WireUser } from "./wire-audit.ts";

interface WireAuditList {
  audits?: WireAudit[] | null;
  users?: WireUser[] | null;
  meta?: { has_more?: boolean; after_cursor?: string | null } | null;
}

/** One ticket through `/api/v2/tickets/{id}`, its tags and its audits. */
export function createTicketGateway(send: RestSend): TicketGateway {
  return {
    async readTicket(ticketId) {
      const reply = await send({ method: "GET", path: `/api/v2/tickets/${ticketId}?include=users` });
      return readStoredTicket(reply ?? {});
    },

    async readHistory(ticketId, cursor) {
      const after = cursor === null ? "" : `&page[after]=${encodeURIComponent(cursor)}`;
      const path = `/api/v2/tickets/${ticketId}/audits?page[size]=100&sort=-created_at&include=users${after}`;
      return readHistoryPage((await send({ method: "GET", path })) ?? {});
    },

    async addTag(ticketId, tag, stamp) {
      // Documented with the flag as text (Zendesk, "Tags": "Setting tags with safe update").
      const guard = stamp === null ? {} : { updated_stamp: stamp, safe_update: "true" };
      const body = { tags: [tag], ...guard };
      const reply = await send({ method: "PUT", path: `/api/v2/tickets/${ticketId}/tags`, body });
      return ((reply ?? {}) as { tags?: string[] }).tags ?? [];
    },

    async removeTag(ticketId, tag) {
      // Answers 200 with the tags left, or 204 with nothing, by edition of Zendesk's OpenAPI document.
      await send({ method: "DELETE", path: `/api/v2/tickets/${ticketId}/tags`, body: { tags: [tag] } });
    },
  };
}

/** Audits come newest first; the changes of one audit stay in their own order. */
function readHistoryPage({ audits, users, meta }: WireAuditList): HistoryPage {
  const inOrder = [...(audits ?? [])].sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
  return {
    changes: inOrder.flatMap(readTicketChanges),
    names: Object.fromEntries((users ?? []).map(({ id, name }) => [String(id), name ?? ""])),
    olderCursor: meta?.has_more ? (meta.after_cursor ?? null) : null,
  };
}
