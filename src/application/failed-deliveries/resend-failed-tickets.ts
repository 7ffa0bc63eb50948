import type { BulkProgress, BulkReport, BulkRow } from "../bulk-send/bulk-send.ts";
import { tagBatch } from "../bulk-send/tag-batch.ts";
import { type GatewayErrorKind, isGatewayError } from "../ports/gateway-error.ts";
import type { FailedInput } from "./failed-input.ts";
import type { FailedTicket } from "./failed-ticket.ts";
import { findSkipReasons } from "./find-skip-reasons.ts";
import { waitOutLimit } from "./wait-out-limit.ts";

/** The limit of Zendesk's update_many. */
const batchSize = 100;

/**
 * Sends the surveys of failed deliveries again: the resend tag on a hundred tickets at a time, one job after the other. Right
 * before each batch its tickets are read again, and those requested since, closed or opted out are skipped; right
 * after it, a ticket that still has the tag was processed by no rule, and is reported as failed; one that cannot be read back is
 * unconfirmed. A batch whose answer got lost is not repeated. Pause and cancel take hold between two batches. Never throws a `GatewayError`: it is part of the report.
 */
export async function resendFailedTickets(
  input: FailedInput,
  tickets: readonly FailedTicket[],
  onProgress: (progress: BulkProgress) => void = () => undefined,
): Promise<BulkReport> {
  const { control } = input;
  const rows: BulkRow[] = [];
  const tell = (state: BulkProgress["state"]): void => onProgress(summarise(state, tickets.length, rows));
  try {
    tell("running");
    for (let start = 0; start < tickets.length; start += batchSize) {
      if (control.isPaused) tell("paused");
      await control.whenRunning();
      if (control.isCancelled) break;
      await sendBatch(input, tickets.slice(start, start + batchSize), rows);
      tell("running");
    }
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    rows.push(...listUntried(input, tickets, rows));
    tell("failed");
    const { kind, detail, status } = error;
    return { state: "failed", rows, failure: { kind, detail, status } };
  }
  rows.push(...listUntried(input, tickets, rows));
  const state = control.isCancelled ? "cancelled" : "done";
  tell(state);
  return { state, rows, failure: null };
}

async function sendBatch(input: FailedInput, batch: readonly FailedTicket[], rows: BulkRow[]): Promise<void> {
  const reasons = await findSkipReasons(input, batch);
  // A cancelled check has not looked at every ticket.
  if (input.control.isCancelled) return;
  const atMs = input.clock.now();
  for (const [ticketId, detail] of reasons) rows.push({ ticketId, state: "skipped", detail, atMs });
  const ticketIds = batch.map(({ ticketId }) => ticketId).filter((ticketId) => !reasons.has(ticketId));
  if (ticketIds.length === 0) return;
  const sent = await tagBatch(input, ticketIds);
  const readBack = await readTagsBack(input, ticketIds);
  rows.push(...sent.map((row) => (row.state === "requested" ? confirm(row, readBack, input) : row)));
}

/** The tickets' tags by ticket id, or the kind of error that kept them from being read. */
type ReadBack = Map<number, string[]> | GatewayErrorKind;

async function readTagsBack(
  { gateway, clock }: FailedInput,
  ticketIds: readonly number[],
): Promise<ReadBack> {
  try {
    const tickets = await waitOutLimit(clock, () => gateway.listTickets(ticketIds));
    return new Map(tickets.map(({ id, tags }) => [id, tags]));
  } catch (error) {
    if (isGatewayError(error)) return error.kind;
    throw error;
  }
}

/** Triggers run within the update [inferred]: a tag that is still there was processed by none. Of a ticket that was not read, nothing is known. */
function confirm(row: BulkRow, readBack: ReadBack, { survey }: FailedInput): BulkRow {
  if (typeof readBack === "string") return { ...row, state: "unconfirmed", detail: readBack };
  const tags = readBack.get(row.ticketId);
  if (tags === undefined) return { ...row, state: "unconfirmed", detail: "noAnswer" };
  return tags.includes(survey.tags.resend) ? { ...row, state: "failed", detail: "notTaken" } : row;
}

function listUntried(
  { clock }: FailedInput,
  tickets: readonly FailedTicket[],
  rows: readonly BulkRow[],
): BulkRow[] {
  const handled = new Set(rows.map(({ ticketId }) => ticketId));
  return tickets
    .filter(({ ticketId }) => !handled.has(ticketId))
    .map(({ ticketId }) => ({ ticketId, state: "cancelled", detail: "", atMs: clock.now() }));
}

function summarise(state: BulkProgress["state"], total: number, rows: readonly BulkRow[]): BulkProgress {
  const count = (wanted: BulkRow["state"]): number => rows.filter((row) => row.state === wanted).length;
  return {
    state,
    total,
    requested: count("requested"),
    failed: count("failed"),
    unconfirmed: count("unconfirmed"),
  };
}
