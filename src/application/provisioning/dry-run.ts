import type { Survey } from "../../domain/survey/settings.ts";
import { decideTicketStatus } from "../../domain/status/ticket-status/decide-ticket-status.ts";
import { hourMs } from "../../domain/status/ticket-status/hour-ms.ts";
import type { TicketStatus } from "../../domain/status/ticket-status/ticket-status.ts";
import { describeFoundTicket } from "../describe-found-ticket.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { FoundTicket, TicketSelection } from "../ports/ticket-search.ts";
import type { DryRun, DryRunBound, DryRunTicket } from "./dry-run-result.ts";

/** The number of tickets from which an admin must confirm that surveying them is intended. */
const handful = 5;
/** Pages of a thousand that are read to count exactly. */
const mostPages = 3;

/** The input of a dry run; `nowMs` is milliseconds since 1970. */
export interface DryRunInput {
  gateway: Pick<AccountGateway, "searchTickets" | "exportTickets" | "countTickets">;
  survey: Survey;
  nowMs: number;
}

/**
 * Says what the first run would do, from one search of the tickets solved within the age limit. Where there are more than
 * a page of them, the matching ones are read separately and counted by their tags: at most three thousand, and of more than
 * these the search's own count is the upper bound. Search results can be minutes behind (Zendesk, "Search").
 */
export async function dryRun(input: DryRunInput): Promise<DryRun> {
  const { gateway, survey, nowMs } = input;
  const considered = await gateway.searchTickets(selectConsidered(survey, nowMs));
  const tickets = considered.tickets.map((ticket) => judge(ticket, survey, nowMs));
  const isWhole = considered.count <= tickets.length;
  const { count, bound } =
    survey.rule.kind === "trigger"
      ? { count: 0, bound: "exact" as const }
      : isWhole
        ? { count: tickets.filter(isSurveyedNow).length, bound: boundOf(survey) }
        : await countMatching(input);
  return {
    matchingCount: count,
    bound,
    consideredCount: considered.count,
    tickets,
    needsAcknowledgement: count > handful,
  };
}

async function countMatching(input: DryRunInput): Promise<{ count: number; bound: DryRunBound }> {
  const { gateway, survey, nowMs } = input;
  const selection = selectMatching(survey, nowMs);
  let count = 0;
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, nextCursor } = await gateway.exportTickets(selection, cursor);
    count += items.map((ticket) => judge(ticket, survey, nowMs)).filter(isSurveyedNow).length;
    cursor = nextCursor;
    if (cursor === null) return { count, bound: boundOf(survey) };
  }
  return { count: await gateway.countTickets(selection), bound: "tooMany" };
}

function isSurveyedNow({ verdict }: DryRunTicket): boolean {
  return verdict === "now";
}

function boundOf({ rule }: Survey): DryRunBound {
  return rule.inBusinessHours ? "businessHours" : "exact";
}

/** Solved, not closed, within the age limit. */
function selectConsidered({ rule }: Survey, nowMs: number): TicketSelection {
  return { isSolved: true, solvedAfterMs: nowMs - rule.ageLimitHours * hourMs };
}

/** The conditions that search can express: it has no criterion for public comments and most of a scope. */
export function selectMatching(survey: Survey, nowMs: number): TicketSelection {
  const { rule, tags, scope } = survey;
  return {
    ...selectConsidered(survey, nowMs),
    withoutTags: [tags.dispatch, tags.optOut, ...scope.excludedTags],
    updatedBeforeMs: nowMs - rule.delayHours * hourMs,
  };
}

function judge(found: FoundTicket, survey: Survey, nowMs: number): DryRunTicket {
  const status = decideTicketStatus({
    ticket: describeFoundTicket(found),
    survey,
    nowMs,
    hasUnsavedEdits: false,
  });
  return {
    id: found.id,
    subject: found.subject,
    verdict: readVerdict(status, survey, nowMs),
    reasons: status.kind === "notEligible" ? status.reasons : [],
  };
}

/** A trigger sends with the update that solves a ticket: tickets that are already solved are not surveyed. */
function readVerdict(status: TicketStatus, survey: Survey, nowMs: number): DryRunTicket["verdict"] {
  if (status.kind === "sent" || status.kind === "resendRequested") return "alreadySent";
  if (status.kind === "notEligible" || status.kind === "notSetUp" || survey.rule.kind === "trigger")
    return "left";
  if (status.kind === "overdue") return "now";
  const { window } = status;
  if (window.kind === "between") return window.fromMs <= nowMs ? "now" : "later";
  return window.kind === "inBusinessHours" ? "now" : "later";
}
