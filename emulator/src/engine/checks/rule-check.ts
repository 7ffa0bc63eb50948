import type { Account } from "../../account/account.ts";
import type { Assumptions } from "../../assumptions.ts";
import type { RecordFault } from "../../account/refusal.ts";
import type { RuleDraft } from "../rule-draft.ts";

/** One reason for which Zendesk refuses a rule; null when the draft is free of it. */
export type RuleCheck = (draft: RuleDraft, account: Account, assumptions: Assumptions) => RecordFault | null;

/**
 * A refusal of the rule as a whole. Zendesk's `details` has it under `base`; its exact sentences were never recorded, so the
 * emulator's say the documented rule in its own words.
 */
export function refuseRule(description: string): RecordFault {
  return { field: "base", description };
}
