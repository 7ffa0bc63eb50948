import { isComparable } from "../provisioning/resources/is-comparable.ts";
import { matchSurvey } from "../provisioning/resources/match-survey.ts";
import { accountPartUnreadable } from "./account-part-unreadable.ts";
import { closesBeforeDispatch } from "./closes-before-dispatch.ts";
import { dispatchMissing } from "./dispatch-missing.ts";
import { dispatchPaused } from "./dispatch-paused.ts";
import { extraConditions } from "./extra-conditions.ts";
import type { Finding, Severity } from "./finding.ts";
import type { FindingContext, FindingRule } from "./finding-rule.ts";
import { foreignLookAlike } from "./foreign-look-alike.ts";
import { unmanagedDispatch } from "./unmanaged-dispatch.ts";
import { moreThanOneRunTakes } from "./more-than-one-run-takes.ts";
import { nativeCsatActive } from "./native-csat-active.ts";
import { notSetUp } from "./not-set-up.ts";
import { resourceDrifted } from "./resource-drifted.ts";
import { resourceMissing } from "./resource-missing.ts";
import { settingInvalid } from "./setting-invalid.ts";
import { duplicateSwitchedOff } from "./duplicate-switched-off.ts";
import { tagSetByAnotherRule } from "./tag-set-by-another-rule.ts";
import { trialLimits } from "./trial-limits.ts";
import { twoDispatchRules } from "./two-dispatch-rules.ts";
import { webhookInactive } from "./webhook-inactive.ts";

const healthRules: readonly FindingRule[] = [
  settingInvalid,
  accountPartUnreadable,
  dispatchMissing,
  webhookInactive,
  twoDispatchRules,
  closesBeforeDispatch,
  dispatchPaused,
  resourceMissing,
  resourceDrifted,
  unmanagedDispatch,
  tagSetByAnotherRule,
  nativeCsatActive,
  moreThanOneRunTakes,
  trialLimits,
  extraConditions,
  duplicateSwitchedOff,
  foreignLookAlike,
];

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Drift and conflicts of an account that is set up, errors first; before that, only that it is not. */
export function listHealthFindings(input: Omit<FindingContext, "matches">): Finding[] {
  const matches = input.settings.surveys.map((survey) =>
    matchSurvey(survey, input.account, { saved: input.saved, adoptsUnmanaged: false }),
  );
  const context: FindingContext = { ...input, matches };
  const missing = notSetUp(context);
  if (missing.length > 0) return missing;
  // What is missing in the part that was read may be in the part that was not.
  if (!isComparable(input.account)) return accountPartUnreadable(context);
  return healthRules
    .flatMap((rule) => rule(context))
    .toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}
