import { matchSurvey } from "../resources/match-survey.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { refTo } from "../resources/resource-ref.ts";
import type { Settings } from "../../survey/settings.ts";
import { switchStep } from "./make-step.ts";
import type { PlanContent } from "./plan.ts";

/** Switches off every dispatch rule of ours; resending remains possible. */
export function planPause(settings: Settings, account: ObservedAccount): PlanContent {
  const steps = settings.surveys.flatMap((survey) => {
    const { rules } = matchSurvey(survey, account, { saved: settings, adoptsUnmanaged: false });
    const { matched, duplicates } = rules.dispatch;
    return [matched, ...duplicates.map(({ rule }) => rule)]
      .flatMap((rule) => (rule?.isActive ? [rule] : []))
      .map((rule) =>
        switchStep(refTo(rule, { kind: rule.kind, role: "dispatch", surveyKey: survey.key }), false, {
          reason: "paused",
        }),
      );
  });
  return { steps, unchanged: [], findings: [] };
}
