import type { Account } from "../account/account.ts";
import { recordInvalid } from "../rest/api-error.ts";
import { conditionsAreGiven } from "./rule-checks/conditions-are-given.ts";
import { conditionsAreKnown } from "./rule-checks/conditions-are-known.ts";
import { actionsAreGiven } from "./rule-checks/actions-are-given.ts";
import { actionsAreKnown } from "./rule-checks/actions-are-known.ts";
import { automationHasTicketCondition } from "./rule-checks/automation-has-ticket-condition.ts";
import { automationHasTimeCondition } from "./rule-checks/automation-has-time-condition.ts";
import { automationIsNullified } from "./rule-checks/automation-is-nullified.ts";
import { automationIsUnique } from "./rule-checks/automation-is-unique.ts";
import { activeRulesAreFew } from "./rule-checks/active-rules-are-few.ts";
import { ruleIsSmall } from "./rule-checks/rule-is-small.ts";
import { timeConditionsAreInAll } from "./rule-checks/time-conditions-are-in-all.ts";
import { titleIsGiven } from "./rule-checks/title-is-given.ts";
import type { RuleCheck } from "./rule-check.ts";
import type { RuleDraft } from "./rule-draft.ts";

/** In order; each sees only drafts that the ones before let pass, so that one fault is told once. */
const checks: readonly RuleCheck[] = [
  titleIsGiven,
  conditionsAreGiven,
  actionsAreGiven,
  conditionsAreKnown,
  actionsAreKnown,
  timeConditionsAreInAll,
  automationHasTimeCondition,
  automationHasTicketCondition,
  automationIsNullified,
  automationIsUnique,
  ruleIsSmall,
  activeRulesAreFew,
];

/** Throws 422 with the first reason for which Zendesk refuses the rule. */
export function checkRule(draft: RuleDraft, account: Account): void {
  for (const check of checks) {
    const refusal = check(draft, account);
    if (refusal !== null) throw recordInvalid(refusal);
  }
}
