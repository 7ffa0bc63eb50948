import type { Account } from "../account/account.ts";
import { invalidRecord } from "../account/refusal.ts";
import { findRuleFault } from "./checks.ts";
import type { RuleDraft } from "./rule-draft.ts";

/** Throws `Refusal` with the first reason for which Zendesk refuses the rule; see `findRuleFault`. */
export function checkRule(draft: RuleDraft, account: Account, isDefinitionNew = true): void {
  const fault = findRuleFault(draft, account, isDefinitionNew);
  if (fault !== null) throw invalidRecord(fault);
}
