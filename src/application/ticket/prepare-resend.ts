import { isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { findResendBlock, type ResendBlock } from "../../domain/status/ticket-status/resend-block.ts";
import { hasResendRule } from "./has-resend-rule.ts";
import { type DispatchHistory, readDispatchHistory } from "./read-dispatch-history.ts";
import type { Clock } from "../ports/clock.ts";
import type { RuleReader } from "../ports/rules.ts";
import type { StoredTicket, TicketGateway } from "../ports/tickets.ts";

/** What an agent confirms: the ticket as it is stored at this moment. A resend counts only for it. */
export interface ResendPreview extends StoredTicket {
  /** When the ticket had been read, by the clock that it was prepared with: the stamp is no younger. */
  readAtMs: number;
  history: DispatchHistory;
  block: ResendBlock | "alreadyAsked" | "resendRuleMissing" | null;
  /** When the last survey was really sent, in milliseconds since 1970; null where the history that was read has none. */
  lastSentMs: number | null;
  /** The last one is more recent than the admin's cool-down. */
  isWithinCoolDown: boolean;
}

/** Which ticket and survey, and by what it is judged; with `rules`, whether the resend rule exists is looked up too. */
export interface ResendQuestion {
  ticketId: number;
  survey: Survey;
  settings: Settings;
  /** The groups of the person; null for one whom the settings' list of groups does not restrict. */
  agentGroupIds: readonly string[] | null;
  rules?: RuleReader;
}

/**
 * Reads the ticket and then its history, for the confirmation: two requests, and beside them those that list the triggers. An
 * agent who may not see triggers may still try. Throws a `GatewayError`.
 */
export async function prepareResend(
  gateway: TicketGateway,
  { ticketId, survey, settings, agentGroupIds, rules }: ResendQuestion,
  clock: Clock,
): Promise<ResendPreview> {
  const [{ stored, readAtMs, history }, hasRule] = await Promise.all([
    readInOrder(gateway, { id: ticketId, tags: survey.tags }, clock),
    rules ? hasResendRule(rules, survey.tags) : null,
  ]);
  const lastSentMs = history.records.findLast(isDispatch)?.atMs ?? null;
  const coolDownMs = settings.resend.coolDownHours * 3_600_000;
  return {
    ...stored,
    readAtMs,
    history,
    block: stored.ticket.tags.includes(survey.tags.resend)
      ? "alreadyAsked"
      : (findResendBlock(stored.ticket, { survey, settings }, agentGroupIds) ??
        (hasRule === false ? "resendRuleMissing" : null)),
    lastSentMs,
    isWithinCoolDown: lastSentMs !== null && clock.now() - lastSentMs < coolDownMs,
  };
}

/**
 * The ticket first: then the history knows at least all that the ticket's stamp covers, and any request after the stamp
 * makes Zendesk refuse the request that names it. Read in parallel, or in reverse order, a request between the two is neither in
 * the history nor after the stamp, and a second survey is sent.
 */
async function readInOrder(
  gateway: TicketGateway,
  ticket: { id: number; tags: Survey["tags"] },
  clock: Clock,
): Promise<{ stored: StoredTicket; readAtMs: number; history: DispatchHistory }> {
  const stored = await gateway.readTicket(ticket.id);
  const readAtMs = clock.now();
  return { stored, readAtMs, history: await readDispatchHistory(gateway, ticket) };
}
