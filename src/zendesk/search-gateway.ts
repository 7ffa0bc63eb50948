import type { AccountGateway, FoundTicket, Job, JobResult } from "../application/ports.ts";
import type { RestSend } from "./rest-send.ts";
import type { WireTicket } from "./wire-ticket.ts";

type SearchGateway = Pick<
  AccountGateway,
  "countTickets" | "searchTickets" | "exportTickets" | "addTagToTickets" | "readJob" | "addTagToTicket"
>;

interface WireJob {
  id?: string;
  status?: string;
  message?: string | null;
  results?: { id?: number; success?: boolean; status?: string; error?: string; details?: string }[] | null;
}

/** Searching tickets, and tagging many of them. */
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

    async addTagToTickets(ticketIds, tag) {
      const path = `/api/v2/tickets/update_many?ids=${ticketIds.join(",")}`;
      const reply = await send({ method: "PUT", path, body: { ticket: { additional_tags: [tag] } } });
      return readJobReply(reply);
    },

    async readJob(jobId) {
      return readJobReply(
        await send({ method: "GET", path: `/api/v2/job_statuses/${encodeURIComponent(jobId)}` }),
      );
    },

    async addTagToTicket(ticketId, tag) {
      const reply = await send({
        method: "PUT",
        path: `/api/v2/tickets/${ticketId}/tags`,
        body: { tags: [tag] },
      });
      return (reply as { tags?: string[] } | null)?.tags ?? [];
    },
  };
}

function readFoundTicket(wire: WireTicket): FoundTicket {
  const idText = (id: number | null | undefined): string | null =>
    id === null || id === undefined ? null : String(id);
  return {
    id: wire.id ?? 0,
    subject: wire.subject ?? "",
    status: wire.status ?? "",
    tags: wire.tags ?? [],
    isPublic: wire.is_public ?? null,
    updatedAtMs: Date.parse(wire.updated_at ?? "") || 0,
    requesterId: wire.requester_id ?? null,
    brandId: idText(wire.brand_id),
    groupId: idText(wire.group_id),
    formId: idText(wire.ticket_form_id),
    channel: wire.via?.channel ?? null,
  };
}

function readJobReply(reply: unknown): Job {
  const { id, status, message, results } = (reply as { job_status?: WireJob } | null)?.job_status ?? {};
  return {
    id: id ?? "",
    status: readJobStatus(status),
    message: message ?? "",
    results: (results ?? []).map((row): JobResult => ({
      ticketId: row.id ?? 0,
      isDone: row.success === true || (row.success === undefined && row.error === undefined),
      detail: row.details ?? row.error ?? "",
    })),
  };
}

/** Statuses that are not documented are taken for "still working": the polling ends by itself. */
function readJobStatus(status: string | undefined): Job["status"] {
  return status === "queued" || status === "completed" || status === "failed" || status === "killed"
    ? status
    : "working";
}
