import type { SurveyMatch } from "../resources/match-survey.ts";
import type { PlanContent } from "./plan.ts";
import type { PlannedDispatch } from "./plan-dispatch.ts";

interface PlannedSurvey {
  match: SurveyMatch;
  dispatch: PlannedDispatch;
}

/**
 * A plan that leaves unmanaged rules on, which send the same survey, does not make ours send beside them: every ticket would be
 * surveyed twice. There is an error then, whose remedy is to take them over, and no step. Where both send already the plan changes
 * nothing in that: the error says it, and what the steps repair is repaired all the same.
 */
export function refuseTwoRules(content: PlanContent, surveys: readonly PlannedSurvey[]): PlanContent {
  const beside = surveys.filter(({ match }) => !match.adoptsUnmanaged && match.rules.unmanaged.length > 0);
  const wouldSend = beside.some(startsSending);
  if (!wouldSend && !beside.some(({ match }) => match.rules.dispatch.matched?.isActive)) return content;
  const findings = content.findings.map((finding) =>
    finding.code === "unmanagedDispatch" ? { ...finding, severity: "error" as const } : finding,
  );
  return wouldSend ? { steps: [], unchanged: [], findings } : { ...content, findings };
}

/** Our rule goes on, or is on and gets a webhook that works. */
function startsSending({ match: { rules, webhooks }, dispatch }: PlannedSurvey): boolean {
  const isHeldByWebhook = rules.dispatch.matched?.isActive === true && webhooks.matched?.isActive === false;
  return dispatch.on.length > 0 || isHeldByWebhook;
}
