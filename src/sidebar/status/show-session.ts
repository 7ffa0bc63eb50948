import type { TicketSession } from "../../application/ticket/ticket-session.ts";
import { chooseSurveyAction } from "../../domain/status/ticket-status/choose-survey-action.ts";
import { describeStatus } from "./describe-status.ts";
import type { StatusLanguage } from "./status-language.ts";
import type { StatusPage } from "./status-page.ts";

/** Shows the session's status now and after each change. */
export function showSession(page: StatusPage, session: TicketSession, language: StatusLanguage): void {
  const show = () => {
    const { report, agent, lastDispatch, nowMs } = session.state();
    const { settings } = session;
    const isSetupOffered = report.status.kind === "notSetUp" && agent.isAdmin;
    page.show({
      hasAction: isSetupOffered || chooseSurveyAction(report, settings, agent.groupIds) !== null,
      ...describeStatus(report.status, {
        ...language,
        nowMs,
        lastDispatch,
        email: report.ticket.requester.email,
        rule: report.survey?.rule ?? null,
        agentIsAdmin: agent.isAdmin,
        isFromUnsavedEdits: report.isFromUnsavedEdits,
      }),
    });
  };
  session.subscribe(show);
  show();
}
