import type { Settings } from "../../survey/settings.ts";
import type { StatusReport } from "./report-ticket-status.ts";
import { findResendBlock, type ResendBlock } from "./resend-block.ts";

/** The one thing that an agent can sensibly do about a ticket's survey. */
export type SurveyAction =
  /** `isFirst`: nothing was sent yet, and the hourly run will not do it. */
  | { kind: "resend"; isFirst: boolean; block: ResendBlock | null }
  /** The request is stuck: the tag can be removed again. */
  | { kind: "withdrawResend" }
  | { kind: "optOut" }
  | { kind: "optIn" };

/**
 * | status                                   | action                                  |
 * | ---------------------------------------- | --------------------------------------- |
 * | sent                                     | resend; opt in where opted out          |
 * | resend requested                         | withdraw                                |
 * | scheduled, not solved yet                | opt out                                 |
 * | overdue, too old                         | send now                                |
 * | opted out                                | opt in                                  |
 * | all others                               | none                                    |
 *
 * Opting in and out only where the admin leaves it to agents, and where the stored tags say so too: a tag that is in the
 * form alone is undone in the form. Nothing while a ticket is not created, or is closed.
 */
export function chooseSurveyAction(
  report: StatusReport,
  settings: Settings | null,
  agentGroupIds: readonly string[],
): SurveyAction | null {
  const { status, ticket, saved, survey } = report;
  if (!settings || !survey || ticket.id === null) return null;
  const { optOut } = survey.tags;
  const resend = (isFirst: boolean): SurveyAction => ({
    kind: "resend",
    isFirst,
    block: findResendBlock(ticket, { survey, settings }, agentGroupIds),
  });
  const ifAllowed = (kind: "optOut" | "optIn"): SurveyAction | null =>
    settings.agentsMayOptOut && saved.state !== "closed" && saved.tags.includes(optOut) === (kind === "optIn")
      ? { kind }
      : null;
  switch (status.kind) {
    case "notSetUp":
      return null;
    case "sent":
      return ticket.tags.includes(optOut) ? (ifAllowed("optIn") ?? resend(false)) : resend(false);
    case "resendRequested":
      return { kind: "withdrawResend" };
    case "scheduled":
      return ifAllowed("optOut");
    case "overdue":
      return resend(true);
    case "notEligible": {
      const { reason } = status.reasons[0];
      if (reason === "optedOut") return ifAllowed("optIn");
      if (reason === "tooOld") return resend(true);
      return reason === "notSolved" ? ifAllowed("optOut") : null;
    }
  }
}
