import { isGatewayError, type GatewayErrorKind } from "../ports/gateway-error.ts";
import type { Job } from "../ports/bulk-tagging.ts";
import { wait } from "../ports/clock.ts";
import type { BulkRow } from "./bulk-send.ts";
import type { BulkInput } from "./bulk-input.ts";

const pollMs = 2_000;
const backOffMs = 15_000;
const mostAttempts = 4;
/** Ten minutes: a job that takes longer is given up on, not repeated. */
const mostPolls = 300;

type BatchInput = Pick<BulkInput, "gateway" | "survey" | "clock">;

/** Tags one batch by a job and waits for its rows. Throws what keeps every further batch from being tried. */
export async function tagBatch(input: BatchInput, ticketIds: number[]): Promise<BulkRow[]> {
  const started = await startJob(input, ticketIds);
  if ("failure" in started) return describeAll(input, ticketIds, started.failure);
  const job = await followJob(input, started.job);
  if (job === null) return describeAll(input, ticketIds, "noAnswer");
  return ticketIds.map((ticketId): BulkRow => {
    const result = job.results.find((row) => row.ticketId === ticketId);
    const isDone = result?.isDone ?? false;
    const detail = result?.detail ?? (job.message || "noAnswer");
    return {
      ticketId,
      state: isDone ? "requested" : "failed",
      detail: isDone ? "" : detail,
      atMs: input.clock.now(),
    };
  });
}

/** A refusal before anything was done (429, also for too many jobs) is waited out; a lost answer fails the batch. */
async function startJob(
  { gateway, survey, clock }: BatchInput,
  ticketIds: number[],
): Promise<{ job: Job } | { failure: GatewayErrorKind }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { job: await gateway.addTagToTickets(ticketIds, survey.tags.resend) };
    } catch (error) {
      if (!isGatewayError(error)) throw error;
      if (error.kind === "timeout" || error.kind === "unavailable") return { failure: error.kind };
      if (error.kind !== "rateLimited" || attempt === mostAttempts) throw error;
      await wait(clock, backOffMs);
    }
  }
}

/** The finished job; null where it cannot be followed to its end. */
async function followJob({ gateway, clock }: BatchInput, started: Job): Promise<Job | null> {
  let job = started;
  for (let poll = 0; poll < mostPolls; poll += 1) {
    if (job.status === "completed" || job.status === "failed" || job.status === "killed") return job;
    await wait(clock, pollMs);
    try {
      job = await gateway.readJob(started.id);
    } catch (error) {
      // The job goes on without being watched: the next poll may tell more.
      if (!isGatewayError(error) || error.kind === "forbidden" || error.kind === "notFound") return null;
    }
  }
  return null;
}

function describeAll({ clock }: BatchInput, ticketIds: number[], detail: string): BulkRow[] {
  return ticketIds.map((ticketId) => ({ ticketId, state: "failed", detail, atMs: clock.now() }));
}
