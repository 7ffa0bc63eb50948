import type { Survey } from "../../domain/survey/settings.ts";
import { decideTicketStatus } from "../../domain/status/ticket-status/decide-ticket-status.ts";
import { describeFoundTicket } from "../describe-found-ticket.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { FoundTicket } from "../ports/ticket-search.ts";
import type { BulkInput } from "./bulk-input.ts";
import type { BulkProgress, BulkReport, BulkRow } from "./bulk-send.ts";
import { tagBatch } from "./tag-batch.ts";
import { selectTickets } from "./select-tickets.ts";

/** The limit of Zendesk's update_many. */
const batchSize = 100;

/**
 * Adds the resend tag to every selected ticket, a hundred at a time, one job after the other; the resend trigger then
 * sends each survey. A pause starts no further batch and watches none; a cancel ends the watching of a batch at once. A batch whose
 * answer got lost is reported as not confirmed and is not repeated: it may have been done, and nobody is to be asked twice.
 */
export async function sendInBulk(input: BulkInput): Promise<BulkReport> {
  const { control, onProgress } = input;
  const rows: BulkRow[] = [];
  let ticketIds: number[] = [];
  const tell = (state: BulkProgress["state"]): void => onProgress(summarise(state, ticketIds.length, rows));
  try {
    ticketIds = await collectTickets(input);
    tell("running");
    for (let start = 0; start < ticketIds.length; start += batchSize) {
      if (control.isPaused) tell("paused");
      await control.whenRunning();
      if (control.isCancelled) break;
      rows.push(...(await tagBatch(input, ticketIds.slice(start, start + batchSize))));
      tell("running");
    }
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    rows.push(...cancelRest(input, ticketIds, rows));
    tell("failed");
    const { kind, detail, status } = error;
    return { state: "failed", rows, failure: { kind, detail, status } };
  }
  const state = control.isCancelled ? "cancelled" : "done";
  rows.push(...cancelRest(input, ticketIds, rows));
  tell(state);
  return { state, rows, failure: null };
}

/** All ids are collected first: the tags that are added would change the search underneath. */
async function collectTickets({ gateway, survey, selection, control, clock }: BulkInput): Promise<number[]> {
  const selected = selectTickets(survey, selection);
  const ids = new Set<number>();
  let cursor: string | null = null;
  do {
    await control.whenRunning();
    const page: { items: FoundTicket[]; nextCursor: string | null } = await gateway.exportTickets(
      selected,
      cursor,
    );
    for (const ticket of page.items) if (mayBeAsked(ticket, survey, clock.now())) ids.add(ticket.id);
    cursor = page.nextCursor;
  } while (cursor !== null && !control.isCancelled);
  return [...ids];
}

/**
 * What search cannot ask for: private tickets, those outside the survey's scope and those that were reopened since they were
 * indexed are left out. Those surveyed before are wanted, and none is too old: the admin chose the period.
 */
function mayBeAsked(found: FoundTicket, survey: Survey, nowMs: number): boolean {
  const ticket = {
    ...describeFoundTicket(found),
    tags: found.tags.filter((tag) => tag !== survey.tags.dispatch && tag !== survey.tags.resend),
    updatedAtMs: null,
  };
  const status = decideTicketStatus({ ticket, survey, nowMs, hasUnsavedEdits: false });
  return status.kind !== "notEligible";
}

function cancelRest({ clock }: BulkInput, ticketIds: readonly number[], rows: readonly BulkRow[]): BulkRow[] {
  const handled = new Set(rows.map(({ ticketId }) => ticketId));
  return ticketIds
    .filter((ticketId) => !handled.has(ticketId))
    .map((ticketId) => ({ ticketId, state: "cancelled", detail: "", atMs: clock.now() }));
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
