import type { Job } from "../ports/bulk-tagging.ts";
import { wait } from "../ports/clock.ts";
import { type GatewayErrorKind, isGatewayError } from "../ports/gateway-error.ts";
import { isAmbiguous } from "../ticket/is-ambiguous.ts";
import type { BulkInput } from "./bulk-input.ts";
import type { BulkRow } from "./bulk-send.ts";

const pollMs = 2_000;
const backOffMs = 15_000;
const mostAttempts = 4;
/**
 * A job that takes longer is given up on, not repeated. Measured in time, as polls may each wait for their answer: a batch ends
 * within this and one request's timeout, pauses aside.
 */
const longestJobMs = 600_000;

type BatchInput = Pick<BulkInput, "gateway" | "survey" | "clock" | "control">;

/** A batch that was started; or so that it may have been, or was not. */
type Start = { job: Job } | { ambiguousKind: GatewayErrorKind } | "cancelled";

/**
 * Tags one batch by a job and waits for its rows; a cancel is heard at once, also while the job is polled or waited for. Throws what
 * keeps every further batch from being tried.
 */
export async function tagBatch(input: BatchInput, ticketIds: number[]): Promise<BulkRow[]> {
  const describeAll = (state: BulkRow["state"], detail: string): BulkRow[] =>
    ticketIds.map((ticketId) => ({ ticketId, state, detail, atMs: input.clock.now() }));
  const started = await startJob(input, ticketIds);
  if (started === "cancelled") return describeAll("cancelled", "");
  if ("ambiguousKind" in started) return describeAll("unconfirmed", started.ambiguousKind);
  const job = await followJob(input, started.job);
  if (job === null) return describeAll("unconfirmed", input.control.isCancelled ? "cancelled" : "noAnswer");
  return ticketIds.map((ticketId) => ({ ...describeResult(job, ticketId), atMs: input.clock.now() }));
}

/** A job that ended without a word about a ticket may have tagged it. */
function describeResult(job: Job, ticketId: number): Omit<BulkRow, "atMs"> {
  const result = job.results.find((row) => row.ticketId === ticketId);
  if (!result) return { ticketId, state: "unconfirmed", detail: job.message || "noAnswer" };
  return result.isDone
    ? { ticketId, state: "requested", detail: "" }
    : { ticketId, state: "failed", detail: result.detail };
}

/** A refusal before anything was done (429, also for too many jobs) is waited out; a lost answer makes the batch ambiguous. */
async function startJob(
  { gateway, survey, clock, control }: BatchInput,
  ticketIds: number[],
): Promise<Start> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { job: await gateway.addTagToTickets(ticketIds, survey.tags.resend) };
    } catch (error) {
      if (!isGatewayError(error)) throw error;
      if (isAmbiguous(error)) return { ambiguousKind: error.kind };
      if (error.kind !== "rateLimited" || attempt === mostAttempts) throw error;
      await control.unlessCancelled(wait(clock, Math.max(error.retryAfterMs ?? 0, backOffMs)));
      await control.whenRunning();
      if (control.isCancelled) return "cancelled";
    }
  }
}

/** The finished job; null where it is not followed to its end. */
async function followJob({ gateway, clock, control }: BatchInput, started: Job): Promise<Job | null> {
  let job = started;
  let deadlineMs = clock.now() + longestJobMs;
  while (!isFinished(job)) {
    await control.unlessCancelled(wait(clock, pollMs));
    const pausedAtMs = clock.now();
    await control.whenRunning();
    deadlineMs += clock.now() - pausedAtMs;
    if (control.isCancelled) return null;
    try {
      job = (await control.unlessCancelled(gateway.readJob(started.id))) ?? job;
    } catch (error) {
      // The job continues without being watched: the next poll may answer.
      if (!isGatewayError(error) || error.kind === "forbidden" || error.kind === "notFound") return null;
    }
    // After the reading: a computer that slept for longer still reads the job's outcome.
    if (!isFinished(job) && clock.now() >= deadlineMs) return null;
  }
  return job;
}

function isFinished({ status }: Job): boolean {
  return status === "completed" || status === "failed" || status === "killed";
}
