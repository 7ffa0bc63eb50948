import type { AccountGateway, FoundTicket } from "../application/ports.ts";
import { readPlacement } from "./read-placement.ts";
import type { RestSend } from "./rest-send.ts";
import type { WireTicket } from "./wire-ticket.ts";

type SearchGateway = Pick<AccountGateway, "countTickets" | "searchTickets" | "exportTickets">;

/** Searching tickets. */
export function createSearchGateway(send: RestSend): SearchGateway {
  const read = async <Reply>(path: string): Promise<Partial<Reply>> =>
    (await send({ method: "GET", path })) ?? {};
  return {
    async countTickets(query) {
      const { count } = await read<{ count: number }>(
        `/api/v2/search/count?query=${encodeURIComponent(query)}`,
      );
      return count ?? 0;
    },

    async searchTickets(query) {
      const path = `/api/v2/search?query=${encodeURIComponent(query)}&sort_by=updated_at&sort_order=desc&per_page=100`;
      const { count, results } = await read<{ count: number; results: WireTicket[] }>(path);
      const tickets = (results ?? []).map(readFoundTicket);
      return { count: count ?? tickets.length, tickets };
    },

    async exportTickets(query, cursor) {
      const after = cursor === null ? "" : `&page[after]=${encodeURIComponent(cursor)}`;
      const path = `/api/v2/search/export?query=${encodeURIComponent(query)}&filter[type]=ticket&page[size]=1000${after}`;
      const { results, meta } = await read<{
        results: WireTicket[];
        meta: { has_more?: boolean; after_cursor?: string | null };
      }>(path);
      return {
        items: (results ?? []).map(readFoundTicket),
        nextCursor: meta?.has_more === true ? (meta.after_cursor ?? null) : null,
      };
    },
  };
}

function readFoundTicket(wire: WireTicket): FoundTicket {
  return {
    id: wire.id ?? 0,
    subject: wire.subject ?? "",
    status: wire.status ?? "",
    tags: wire.tags ?? [],
    isPublic: wire.is_public ?? null,
    updatedAtMs: Date.parse(wire.updated_at ?? "") || 0,
    requesterId: wire.requester_id ?? null,
    ...readPlacement(wire),
  };
}
