import { invalidRecord } from "../account/refusal.ts";
import { findRuleFault } from "./checks.ts";
import type { RuleServices } from "./checks.ts";
import type { RuleDraft } from "./rule-draft.ts";

/** Throws `Refusal` with the first reason for which Zendesk refuses the rule; see `findRuleFault`. */
export function checkRule(draft: RuleDraft, services: RuleServices, isDefinitionNew = true): void {
  const fault = findRuleFault(draft, services, isDefinitionNew);
  if (fault !== null) throw invalidRecord(fault);
}
