import type { Account } from "../account/account.ts";
import { invalidRecord } from "../account/refusal.ts";
import { conditionsAreGiven } from "./checks/conditions-are-given.ts";
import { conditionsAreKnown } from "./checks/conditions-are-known.ts";
import { actionsAreGiven } from "./checks/actions-are-given.ts";
import { actionsAreKnown } from "./checks/actions-are-known.ts";
import { automationHasTicketCondition } from "./checks/automation-has-ticket-condition.ts";
import { automationHasTimeCondition } from "./checks/automation-has-time-condition.ts";
import { automationIsNullified } from "./checks/automation-is-nullified.ts";
import { automationIsUnique } from "./checks/automation-is-unique.ts";
import { activeRulesAreFew } from "./checks/active-rules-are-few.ts";
import { ruleIsSmall } from "./checks/rule-is-small.ts";
import { timeConditionsAreInAll } from "./checks/time-conditions-are-in-all.ts";
import { titleIsGiven } from "./checks/title-is-given.ts";
import type { RuleCheck } from "./checks/rule-check.ts";
import type { RuleDraft } from "./rule-draft.ts";

/** In order; each sees only drafts that the ones before let pass, so that one fault is told once. */
const definitionChecks: readonly RuleCheck[] = [
  conditionsAreGiven,
  actionsAreGiven,
  conditionsAreKnown,
  actionsAreKnown,
  timeConditionsAreInAll,
  automationHasTimeCondition,
  automationHasTicketCondition,
  automationIsNullified,
  ruleIsSmall,
];

const standingChecks: readonly RuleCheck[] = [titleIsGiven, automationIsUnique, activeRulesAreFew];

/**
 * Throws `Refusal` with the first reason for which Zendesk refuses the rule. A definition that the client did not send anew is not
 * checked again, so that a rule whose webhook is gone can still be renamed or switched off (inferred).
 */
export function checkRule(draft: RuleDraft, account: Account, isDefinitionNew = true): void {
  for (const check of isDefinitionNew ? [...standingChecks, ...definitionChecks] : standingChecks) {
    const refusal = check(draft, account);
    if (refusal !== null) throw invalidRecord(refusal);
  }
}
