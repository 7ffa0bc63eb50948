import type { Route } from "../../domain/settings.ts";
import { decideTicketStatus } from "../../domain/ticket-status/decide-ticket-status.ts";
import { hourMs } from "../../domain/ticket-status/hour-ms.ts";
import type { TicketStatus } from "../../domain/ticket-status/ticket-status.ts";
import { describeFoundTicket } from "../describe-found-ticket.ts";
import type { AccountGateway, FoundTicket } from "../ports.ts";
import type { DryRun, DryRunBound, DryRunTicket } from "./dry-run-result.ts";
import { searchTime } from "../search-time.ts";

/** From how many tickets on an admin must say that surveying them is meant. */
const handful = 5;
/** Pages of a thousand that are read to count exactly. */
const mostPages = 3;

/** What a dry run looks at; `nowMs` is milliseconds since 1970. */
export interface DryRunInput {
  gateway: Pick<AccountGateway, "searchTickets" | "exportTickets" | "countTickets">;
  route: Route;
  nowMs: number;
}

/**
 * Says what the first run would do, from one search of the tickets solved within the age limit. Where there are more than
 * a page of them, the matching ones are read apart and counted by what each bears: at most three thousand, and of more than
 * these the search's own count is the upper bound. Search results can be minutes behind (Zendesk, "Search").
 */
export async function dryRun(input: DryRunInput): Promise<DryRun> {
  const { gateway, route, nowMs } = input;
  const considered = await gateway.searchTickets(consideredQuery(route, nowMs));
  const tickets = considered.tickets.map((ticket) => judge(ticket, route, nowMs));
  const isWhole = considered.count <= tickets.length;
  const { count, bound } =
    route.rule.kind === "trigger"
      ? { count: 0, bound: "exact" as const }
      : isWhole
        ? { count: tickets.filter(isSurveyedNow).length, bound: boundOf(route) }
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
  const { gateway, route, nowMs } = input;
  const query = matchingQuery(route, nowMs);
  let count = 0;
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, nextCursor } = await gateway.exportTickets(query, cursor);
    count += items.map((ticket) => judge(ticket, route, nowMs)).filter(isSurveyedNow).length;
    cursor = nextCursor;
    if (cursor === null) return { count, bound: boundOf(route) };
  }
  return { count: await gateway.countTickets(query), bound: "tooMany" };
}

function isSurveyedNow({ verdict }: DryRunTicket): boolean {
  return verdict === "now";
}

function boundOf({ rule }: Route): DryRunBound {
  return rule.inBusinessHours ? "businessHours" : "exact";
}

/** Solved, not closed, within the age limit. ISO times, because relative ones are whole hours (Zendesk, "Search"). */
function consideredQuery({ rule }: Route, nowMs: number): string {
  return `type:ticket status:solved solved>${searchTime(nowMs - rule.ageLimitHours * hourMs)}`;
}

/** As far as search knows the conditions: public comments and most of a scope it does not know. */
export function matchingQuery(route: Route, nowMs: number): string {
  const { rule, tags, scope } = route;
  const without = [tags.dispatch, tags.optOut, ...scope.excludedTags].map((tag) => `-tags:${tag}`);
  return [
    consideredQuery(route, nowMs),
    ...without,
    `updated<${searchTime(nowMs - rule.delayHours * hourMs)}`,
  ].join(" ");
}

function judge(found: FoundTicket, route: Route, nowMs: number): DryRunTicket {
  const status = decideTicketStatus({
    ticket: describeFoundTicket(found),
    route,
    nowMs,
    hasUnsavedEdits: false,
  });
  return {
    id: found.id,
    subject: found.subject,
    verdict: readVerdict(status, route, nowMs),
    reasons: status.kind === "notEligible" ? status.reasons : [],
  };
}

/** A trigger sends with the update that solves a ticket: what is solved already is left alone. */
function readVerdict(status: TicketStatus, route: Route, nowMs: number): DryRunTicket["verdict"] {
  if (status.kind === "sent" || status.kind === "resendRequested") return "alreadySent";
  if (status.kind === "notEligible" || status.kind === "notSetUp" || route.rule.kind === "trigger")
    return "left";
  if (status.kind === "overdue") return "now";
  const { window } = status;
  if (window.kind === "between") return window.fromMs <= nowMs ? "now" : "later";
  return window.kind === "inBusinessHours" ? "now" : "later";
}
