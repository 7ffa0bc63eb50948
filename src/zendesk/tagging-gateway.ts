import type { AccountGateway, Job, JobResult } from "../application/ports.ts";
import type { RestSend } from "./rest-send.ts";

type TaggingGateway = Pick<AccountGateway, "addTagToTickets" | "readJob" | "addTagToTicket">;

interface WireJob {
  id?: string;
  status?: string;
  message?: string | null;
  results?: { id?: number; success?: boolean; status?: string; error?: string; details?: string }[] | null;
}

/** Tagging one ticket, or a hundred of them by a job. */
export function createTaggingGateway(send: RestSend): TaggingGateway {
  return {
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
