import type { DispatchRecord } from "../../domain/status/dispatch-history/dispatch-record.ts";
import { findLastDispatch } from "../../domain/status/dispatch-history/find-last-dispatch.ts";
import { findSolvedTime } from "../../domain/status/dispatch-history/find-solved-time.ts";
import { listDispatchRecords } from "../../domain/status/dispatch-history/list-dispatch-records.ts";
import type { TicketChange } from "../../domain/status/dispatch-history/ticket-change.ts";
import type { SurveyTags } from "../../domain/survey/settings.ts";
import type { TicketGateway } from "../ports/tickets.ts";

/** The newest event of a ticket's history that added the dispatch tag, with the names of the people in it by id. */
export interface LastDispatch {
  record: DispatchRecord;
  names: Record<string, string>;
  /** That 2listen refused it, or may not have got it; absent while nothing says so. */
  trouble?: DispatchTrouble;
}

/** Why a dispatch is no survey that was sent. */
export type DispatchTrouble = "refused" | "unanswered";

/** A ticket's survey history as far back as it was read. */
export interface DispatchHistory {
  /** Oldest first: what the records were read from. */
  changes: TicketChange[];
  /** Oldest first. */
  records: DispatchRecord[];
  names: Record<string, string>;
  lastDispatch: LastDispatch | null;
  /** Milliseconds since 1970; null when the pages that were read do not say. */
  solvedAtMs: number | null;
  /** The cursor of the older pages; null when all was read. */
  olderCursor: string | null;
}

/**
 * Reads the newest page of a ticket's audits, or the page before those in `known`, with one request. Throws a `GatewayError`
 * when Zendesk refuses.
 */
export async function readDispatchHistory(
  gateway: TicketGateway,
  ticket: { id: number; tags: SurveyTags },
  known?: DispatchHistory,
): Promise<DispatchHistory> {
  const page = await gateway.readHistory(ticket.id, known?.olderCursor ?? null);
  const changes = [...page.changes, ...(known?.changes ?? [])];
  const names = { ...known?.names, ...page.names };
  const records = listDispatchRecords(changes, ticket.tags);
  const last = findLastDispatch(records);
  return {
    changes,
    records,
    names,
    lastDispatch: last && { record: last, names },
    solvedAtMs: findSolvedTime(changes),
    olderCursor: page.olderCursor,
  };
}
