import { findDispatchStart } from "./find-dispatch-start.ts";
import { hourMs } from "./hour-ms.ts";
import { listIneligibilities } from "./list-ineligibilities.ts";
import type { StatusInput } from "./status-input.ts";
import type { DispatchWindow, TicketStatus } from "./ticket-status.ts";

/** Zendesk runs automations "at some point of each hour", so almost two hours can pass between two runs. */
const graceHours = 1;

/**
 * A ticket's status on one survey, first match wins:
 *
 * | the ticket                                          | status                        |
 * | --------------------------------------------------- | ----------------------------- |
 * | has the resend tag, and is not closed               | resend requested              |
 * | has the dispatch tag                                | sent                          |
 * | meets a reason                                      | not eligible, with each of them |
 * | automation: delay and one more hour not over        | scheduled                     |
 * | trigger: solved by edits that wait for submission   | scheduled, on submission      |
 * | otherwise                                           | overdue                       |
 *
 * Hours as automations count them: the run that first sees a state is hour 0, so "greater than 2" fires between 2 and 3
 * hours after the last update (Zendesk, "About automations and how they work").
 */
export function decideTicketStatus(input: StatusInput): TicketStatus {
  const { ticket, survey } = input;
  if (ticket.tags.includes(survey.tags.resend) && ticket.state !== "closed")
    return { kind: "resendRequested" };
  if (ticket.tags.includes(survey.tags.dispatch)) return { kind: "sent" };
  const [first, ...others] = listIneligibilities(input);
  if (first) return { kind: "notEligible", reasons: [first, ...others] };
  return survey.rule.kind === "trigger" ? decideForTrigger(input) : decideForAutomation(input);
}

function decideForTrigger({ ticket, hasUnsavedEdits }: StatusInput): TicketStatus {
  if (hasUnsavedEdits) return { kind: "scheduled", window: { kind: "onSubmit" } };
  return { kind: "overdue", dueMs: ticket.solvedAtMs, isCertain: ticket.hasPublicComment !== null };
}

function decideForAutomation(input: StatusInput): TicketStatus {
  const startMs = findDispatchStart(input);
  if (startMs === null) return { kind: "scheduled", window: describeOpenWindow(input) };
  const endMs = startMs + hourMs;
  if (input.nowMs < endMs + graceHours * hourMs) {
    return { kind: "scheduled", window: { kind: "between", fromMs: startMs, toMs: endMs } };
  }
  return { kind: "overdue", dueMs: endMs, isCertain: input.ticket.hasPublicComment !== null };
}

function describeOpenWindow({ survey, hasUnsavedEdits }: StatusInput): DispatchWindow {
  const { delayHours, inBusinessHours } = survey.rule;
  if (inBusinessHours) return { kind: "inBusinessHours", delayHours };
  return hasUnsavedEdits
    ? { kind: "afterSubmit", fromHours: delayHours, toHours: delayHours + 1 }
    : { kind: "unknown" };
}
