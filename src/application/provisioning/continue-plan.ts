import { makePlan } from "../../domain/provisioning/plan/make-plan.ts";
import { applyPlan } from "./apply-plan.ts";
import type { ApplyInput } from "./apply-steps.ts";
import { inspectAccount } from "./inspect-account.ts";
import { intentAfter } from "./intent-after.ts";
import { mergeReports } from "./merge-reports.ts";
import type { ApplyReport } from "./step-outcome.ts";

/**
 * Resumes an unfinished plan: the account is inspected and planned once more, since a step whose answer got lost may have
 * been done. Earlier steps that need nothing more keep their outcome.
 */
export async function continuePlan(
  input: Omit<ApplyInput, "plan">,
  earlier: ApplyReport,
): Promise<ApplyReport> {
  const plan = makePlan(intentAfter(earlier), await inspectAccount(input.gateway));
  return mergeReports(earlier, await applyPlan({ ...input, plan }));
}
