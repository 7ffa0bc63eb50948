import type { PlanOptions } from "../provisioning/plan/plan.ts";
import { matchSurvey } from "../provisioning/resources/match-survey.ts";
import type { ObservedAccount } from "../provisioning/resources/observed-account.ts";
import type { Settings } from "../survey/settings.ts";
import { dispatchTagChanged } from "./dispatch-tag-changed.ts";
import { extraConditions } from "./extra-conditions.ts";
import type { Finding } from "./finding.ts";
import type { FindingContext, FindingRule } from "./finding-rule.ts";
import { foreignLookAlike } from "./foreign-look-alike.ts";
import { unmanagedDispatch } from "./unmanaged-dispatch.ts";
import { settingInvalid } from "./setting-invalid.ts";
import { duplicateSwitchedOff } from "./duplicate-switched-off.ts";
import { tagSetByAnotherRule } from "./tag-set-by-another-rule.ts";

const planRules: readonly FindingRule[] = [
  settingInvalid,
  dispatchTagChanged,
  tagSetByAnotherRule,
  extraConditions,
  duplicateSwitchedOff,
  foreignLookAlike,
];

/** What an admin should know before a plan is made; an error among it means that none can be. */
export function listPlanFindings(
  settings: Settings,
  account: ObservedAccount,
  options: Pick<PlanOptions, "saved" | "adoptsUnmanaged">,
): Finding[] {
  const { saved } = options;
  const matches = settings.surveys.map((survey) =>
    matchSurvey(survey, account, { saved, adoptsUnmanaged: false }),
  );
  const context: FindingContext = {
    settings,
    saved,
    account,
    matches,
    hasNativeCsat: null,
    isTrial: null,
    matchingCount: null,
  };
  const leavesUnmanaged = options.adoptsUnmanaged ? [] : [unmanagedDispatch];
  return [...planRules, ...leavesUnmanaged].flatMap((rule) => rule(context));
}
