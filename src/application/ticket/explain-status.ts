import { checkRule } from "../../domain/status/explanation/check-rule.ts";
import type { RuleCheck } from "../../domain/status/explanation/condition-check.ts";
import { findDispatchRule } from "../../domain/status/explanation/find-dispatch-rule.ts";
import type { ObservedRule } from "../../domain/provisioning/resources/observed-account.ts";
import { dispatchConditions } from "../../domain/provisioning/resources/wanted-conditions.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import { readDispatchHistory } from "./read-dispatch-history.ts";
import type { RuleReader } from "../ports/rules.ts";
import type { TicketGateway } from "../ports/tickets.ts";

/** The source of an explanation's conditions. */
export type ExplanationSource =
  | { kind: "account"; rule: ObservedRule }
  /** The account has no such rule: nothing can be sent. */
  | { kind: "missing" }
  /** The agent may not see rules, or they could not be read: the conditions are those that the settings ask for. */
  | { kind: "settings" };

/** Why a ticket gets its survey or not: each condition with the value that decides it. */
export interface Explanation {
  source: ExplanationSource;
  checks: RuleCheck[];
  /** The stored ticket, which is what the rule evaluates. */
  ticket: TicketSnapshot;
}

/**
 * Judges the stored ticket by the rule that is really in the account, where the agent may read it, else by the settings. Throws
 * a `GatewayError` when the ticket itself cannot be read.
 */
export async function explainStatus(
  gateways: { tickets: TicketGateway; rules: RuleReader },
  { ticketId, survey }: { ticketId: number; survey: Survey },
  nowMs: number,
): Promise<Explanation> {
  const [stored, history, source] = await Promise.all([
    gateways.tickets.readTicket(ticketId),
    readDispatchHistory(gateways.tickets, { id: ticketId, tags: survey.tags }),
    findSource(gateways.rules, survey),
  ]);
  const ticket = {
    ...stored.ticket,
    solvedAtMs: stored.ticket.state === "solved" ? history.solvedAtMs : null,
  };
  const conditions = source.kind === "account" ? source.rule.conditions : dispatchConditions(survey);
  return { source, checks: checkRule(conditions, ticket, nowMs), ticket };
}

async function findSource(rules: RuleReader, survey: Survey): Promise<ExplanationSource> {
  try {
    const listed =
      survey.rule.kind === "automation" ? await rules.listAutomations() : await rules.listTriggers();
    const rule = findDispatchRule(listed, survey.tags);
    return rule ? { kind: "account", rule } : { kind: "missing" };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { kind: "settings" };
  }
}
