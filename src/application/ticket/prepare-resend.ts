import { isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { findResendBlock, type ResendBlock } from "../../domain/status/ticket-status/resend-block.ts";
import { hasResendRule } from "./has-resend-rule.ts";
import { type DispatchHistory, readDispatchHistory } from "./read-dispatch-history.ts";
import type { RuleReader } from "../ports/rules.ts";
import type { StoredTicket, TicketGateway } from "../ports/tickets.ts";

/** What an agent confirms: the ticket as it is stored at this moment. A resend counts only for it. */
export interface ResendPreview extends StoredTicket {
  history: DispatchHistory;
  block: ResendBlock | "alreadyAsked" | "resendRuleMissing" | null;
  /** When the last survey really went out, in milliseconds since 1970; null for never, as far as was read. */
  lastSentMs: number | null;
  /** The last one is more recent than the admin's cool-down. */
  isWithinCoolDown: boolean;
}

/** Which ticket and survey, and by what it is judged; with `rules`, whether the resend rule exists is looked up too. */
export interface ResendQuestion {
  ticketId: number;
  survey: Survey;
  settings: Settings;
  /** The groups of whoever asks; null for one whom the settings' list of groups does not bind. */
  agentGroupIds: readonly string[] | null;
  rules?: RuleReader;
}

/**
 * Reads the ticket and its history anew, for the confirmation: two requests, and those that list the triggers. An agent who
 * may not see triggers is not kept from trying. Throws a `GatewayError`.
 */
export async function prepareResend(
  gateway: TicketGateway,
  { ticketId, survey, settings, agentGroupIds, rules }: ResendQuestion,
  nowMs: number,
): Promise<ResendPreview> {
  const [stored, history, hasRule] = await Promise.all([
    gateway.readTicket(ticketId),
    readDispatchHistory(gateway, { id: ticketId, tags: survey.tags }),
    rules ? hasResendRule(rules, survey.tags) : null,
  ]);
  const lastSentMs = history.records.findLast(isDispatch)?.atMs ?? null;
  const coolDownMs = settings.resend.coolDownHours * 3_600_000;
  return {
    ...stored,
    history,
    block: stored.ticket.tags.includes(survey.tags.resend)
      ? "alreadyAsked"
      : (findResendBlock(stored.ticket, { survey, settings }, agentGroupIds) ??
        (hasRule === false ? "resendRuleMissing" : null)),
    lastSentMs,
    isWithinCoolDown: lastSentMs !== null && nowMs - lastSentMs < coolDownMs,
  };
}
