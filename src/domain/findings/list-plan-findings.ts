import type { PlanOptions } from "../plan/plan.ts";
import { matchRoute } from "../resources/match-route.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import type { Settings } from "../settings.ts";
import { accountPartUnreadable } from "./account-part-unreadable.ts";
import { dispatchTagChanged } from "./dispatch-tag-changed.ts";
import { extraConditions } from "./extra-conditions.ts";
import type { Finding } from "./finding.ts";
import type { FindingContext, FindingRule } from "./finding-rule.ts";
import { foreignLookAlike } from "./foreign-look-alike.ts";
import { legacyDispatch } from "./legacy-dispatch.ts";
import { settingInvalid } from "./setting-invalid.ts";
import { surplusSwitchedOff } from "./surplus-switched-off.ts";
import { tagSetByAnotherRule } from "./tag-set-by-another-rule.ts";

const planRules: readonly FindingRule[] = [
  settingInvalid,
  accountPartUnreadable,
  dispatchTagChanged,
  tagSetByAnotherRule,
  extraConditions,
  surplusSwitchedOff,
  foreignLookAlike,
];

/** What an admin should know before a plan is applied; an error among it means that nothing can be. */
export function listPlanFindings(
  settings: Settings,
  account: ObservedAccount,
  options: PlanOptions,
): Finding[] {
  const { saved } = options;
  const matches = settings.routes.map((route) => matchRoute(route, account, { saved, adoptsLegacy: false }));
  const context: FindingContext = {
    settings,
    saved,
    account,
    matches,
    hasNativeCsat: null,
    isTrial: null,
    matchingCount: null,
  };
  const leavesLegacy = options.adoptsLegacy === false ? [legacyDispatch] : [];
  return [...planRules, ...leavesLegacy].flatMap((rule) => rule(context));
}
