import { array, boolean, check, nullish, object, optional, pipe, string, type InferOutput } from "valibot";
import type { Job, JobResult } from "../../application/ports/bulk-tagging.ts";
import { optionalText, wireId, wireNumber } from "./wire-values.ts";

const rowSchema = pipe(
  object({
    id: wireNumber,
    success: optional(boolean()),
    error: optional(string()),
    details: optional(string()),
  }),
  // A row that was done says so (recorded); one that was not names its error (Zendesk, "Job statuses").
  check(({ success, error }) => success !== undefined || error !== undefined),
);

/** A job as the call that starts it and `GET /api/v2/job_statuses/{id}` answer it; without results while it waits (recorded). */
export const jobReplySchema = object({
  job_status: object({
    id: wireId,
    status: string(),
    message: optionalText,
    results: nullish(array(rowSchema), []),
  }),
});

/** The job as the bulk send knows it. */
export function readJob({ job_status: job }: InferOutput<typeof jobReplySchema>): Job {
  return {
    id: job.id,
    status: readJobStatus(job.status),
    message: job.message,
    results: job.results.map(({ id, success, error, details }): JobResult => ({
      ticketId: id,
      isDone: success === true,
      detail: details ?? error ?? "",
    })),
  };
}

/** Statuses that are not documented are taken for "still working": the polling ends by itself. */
function readJobStatus(status: string): Job["status"] {
  return status === "queued" || status === "completed" || status === "failed" || status === "killed"
    ? status
    : "working";
}
