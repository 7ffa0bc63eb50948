import type { Rule } from "../../account/rule-records.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";
import type { RuleDraft } from "../rule-draft.ts";

/**
 * "All active automations must be unique" [documented]: no two with the same conditions and actions, in any order.
 * That the title does not count is inferred.
 */
export const automationIsUnique: RuleCheck = (draft, account) => {
  if (draft.kind !== "automation" || !draft.active) return null;
  const fingerprint = fingerprintOf(draft);
  for (const other of account.automations.values()) {
    if (!other.active || other.id === draft.id || fingerprintOf(other) !== fingerprint) continue;
    return refuseRule(`An active automation with the same conditions and actions exists: "${other.title}".`);
  }
  return null;
};

function fingerprintOf({ conditions, actions }: Pick<RuleDraft | Rule, "conditions" | "actions">): string {
  const sorted = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).toSorted();
  return JSON.stringify([sorted(conditions.all), sorted(conditions.any), sorted(actions)]);
}
