import type { JobStatus } from "../../account/records.ts";
import { ApiError } from "../../http/errors/api-error.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

const MOST_JOBS_AT_ONCE = 30;
const DAY = 86_400_000;

/** One row of a job's results. */
export type JobRow = Record<string, unknown>;

/** One piece of a job: answers its row of the results, or throws `ApiError` or `Refusal`, which becomes a failed row. */
export type JobTask = (index: number) => JobRow;

/** What a job is to do. */
export interface JobPlan {
  /** `Bulk Create Ticket` [recorded; those of other jobs are named alike]. */
  type: string;
  /** What is known of each task beforehand (`{id, action}`), which a failed one still reports. */
  rows: readonly JobRow[];
}

/**
 * Queues a job of as many tasks as `rows` and answers its status, as Zendesk does for bulk calls; the tasks run after the reply.
 * Throws 429 `TooManyJobs` at 30 unfinished jobs [documented].
 */
export function startJob(request: ApiRequest, { type, rows }: JobPlan, task: JobTask): ApiReply {
  const { account, assumptions, clock } = request.emulator;
  forgetOldJobs(request);
  const unfinished = [...account.jobStatuses.values()].filter(
    ({ status }) => status === "queued" || status === "working",
  );
  if (unfinished.length >= MOST_JOBS_AT_ONCE)
    throw new ApiError(429, {
      error: "TooManyJobs",
      description: "Too many jobs have been queued; please try again later.",
    });
  const id = `V3-${account.nextId().toString(16).padStart(32, "0")}`;
  const url = `${request.baseUrl}/api/v2/job_statuses/${id}.json`;
  const job: JobStatus = {
    id,
    job_type: type,
    url,
    total: rows.length,
    progress: null,
    status: "queued",
    message: null,
    results: null,
    created_at: clock.nowIso(),
    pollsLeft: assumptions.jobPollsUntilDone,
  };
  account.jobStatuses.set(id, job);
  const reply = { ...job };
  setImmediate(() => runJob(job, rows, task));
  return { status: 200, body: { job_status: presentJob(reply) } };
}

/** A job's members that REST shows: the others are the emulator's own notes. */
type ShownJob = Omit<JobStatus, "created_at" | "pollsLeft">;

/** A job as REST shows it. */
function presentJob({ created_at: _createdAt, pollsLeft: _pollsLeft, ...shown }: JobStatus): ShownJob {
  return shown;
}

/**
 * A job as a client reads it: `working`, without results or a message, for as many reads as `jobPollsUntilDone` says. What it is to do
 * is done all the same: a client that never polls gets the same result.
 */
export function readJob(job: JobStatus): ShownJob {
  const shown = presentJob(job);
  if (!(job.pollsLeft > 0)) return shown;
  job.pollsLeft -= 1;
  const progress = Math.floor((job.progress ?? 0) / 2);
  return { ...shown, status: "working", progress, message: null, results: null };
}

function runJob(job: JobStatus, rows: readonly JobRow[], task: JobTask): void {
  job.status = "working";
  const results: JobRow[] = [];
  try {
    for (const [index, row] of rows.entries()) {
      results.push(runTask(task, index, row));
      job.progress = index + 1;
    }
  } catch (error) {
    // Nobody waits for a job: a bug in one must not end the process.
    job.status = "failed";
    job.message = `Failed inside the emulator, please report it: ${String(error)}`;
    return;
  }
  job.results = results;
  job.message = `Completed at ${jobTime(job.created_at)}`;
  job.status = "completed";
}

/** `2018-03-08 10:07:04 +0000`, as jobs write it [documented]. */
function jobTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} +0000`;
}

/** A failed row has the resource's id and a status as others do [documented]; its wording was recorded for users only. */
function runTask(task: JobTask, index: number, row: JobRow): JobRow {
  try {
    return task(index);
  } catch (error) {
    const refused = toApiError(error);
    if (refused === null) throw error;
    const { error: code, details } = refused.body as { error?: unknown; details?: unknown };
    return {
      ...row,
      index,
      success: false,
      status: "Failed",
      error: String(code),
      details: describe(details),
    };
  }
}

function describe(details: unknown): string {
  const texts = Object.values(details ?? {}).flat() as { description?: string }[];
  return texts.map(({ description }) => description ?? "").join(" ");
}

/** A job's status is kept for a day [documented]. */
function forgetOldJobs({ emulator: { account, clock } }: ApiRequest): void {
  for (const [id, job] of account.jobStatuses) {
    if (clock.now() - Date.parse(job.created_at) > DAY) account.jobStatuses.delete(id);
  }
}
