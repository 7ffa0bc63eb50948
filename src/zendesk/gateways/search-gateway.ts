import type { AccountGateway } from "../../application/ports/account-gateway.ts";
import type { FoundTicket } from "../../application/ports/ticket-search.ts";
import { getReply } from "../rest/get-reply.ts";
import { readPlacement } from "../zaf/read-placement.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { searchQuery } from "../rest/search-query.ts";
import {
  searchCountSchema,
  searchExportSchema,
  searchPageSchema,
  ticketListSchema,
  type WireTicket,
} from "../wire/wire-ticket.ts";
import { readNextCursor } from "../wire/wire-values.ts";
import { encodePart } from "../rest/encode-part.ts";

type SearchGateway = Pick<AccountGateway, "countTickets" | "searchTickets" | "exportTickets" | "listTickets">;

/** Finds tickets by search and by number. */
export function createSearchGateway(send: RestSend): SearchGateway {
  return {
    async countTickets(selection) {
      const path = `/api/v2/search/count?query=${encodePart(searchQuery(selection))}`;
      return (await getReply(send, path, searchCountSchema)).count;
    },

    async searchTickets(selection) {
      const path = `/api/v2/search?query=${encodePart(searchQuery(selection))}&sort_by=updated_at&sort_order=desc&per_page=100`;
      const { count, results } = await getReply(send, path, searchPageSchema);
      return { count, tickets: results.map(readFoundTicket) };
    },

    async exportTickets(selection, cursor) {
      const after = cursor === null ? "" : `&page[after]=${encodePart(cursor)}`;
      const path = `/api/v2/search/export?query=${encodePart(searchQuery(selection))}&filter[type]=ticket&page[size]=1000${after}`;
      const { results, meta } = await getReply(send, path, searchExportSchema);
      return { items: results.map(readFoundTicket), nextCursor: readNextCursor(meta) };
    },

    async listTickets(ticketIds) {
      const path = `/api/v2/tickets/show_many?ids=${ticketIds.join(",")}`;
      return (await getReply(send, path, ticketListSchema)).tickets.map(readFoundTicket);
    },
  };
}

function readFoundTicket(wire: WireTicket): FoundTicket {
  return {
    id: wire.id,
    subject: wire.subject,
    status: wire.status,
    tags: wire.tags,
    isPublic: wire.is_public ?? null,
    updatedAtMs: Date.parse(wire.updated_at),
    requesterId: wire.requester_id ?? null,
    ...readPlacement(wire),
  };
}
