import type { Plan } from "../../domain/plan/plan.ts";
import type { ObservedAccount } from "../../domain/resources/observed-account.ts";
import { applyPlan, isDone } from "./apply-plan.ts";
import type { ApplyInput } from "./apply-plan.ts";
import { inspectAccount } from "./inspect-account.ts";
import type { ApplyReport, StepOutcome } from "./step-outcome.ts";

/** What an unfinished plan is taken up again with. */
export interface ContinueInput extends Omit<ApplyInput, "plan"> {
  earlier: ApplyReport;
  /** Makes the same kind of plan for the account as it is now. */
  planAnew: (account: ObservedAccount) => Plan;
}

/**
 * Takes an unfinished plan up again: the account is inspected and planned anew, since a step whose answer got lost may
 * have been done. Earlier steps that need nothing more keep their outcome.
 */
export async function continuePlan({ earlier, planAnew, ...input }: ContinueInput): Promise<ApplyReport> {
  const plan = planAnew(await inspectAccount(input.gateway));
  return mergeReports(earlier, await applyPlan({ ...input, plan }));
}

/** Lays a later report over an earlier one: what failed then and is planned no more turned out to be done. */
export function mergeReports(earlier: ApplyReport, later: ApplyReport): ApplyReport {
  const isPlannedAgain = (stepId: string): boolean => later.plan.steps.some(({ id }) => id === stepId);
  const settled = earlier.outcomes
    .filter(({ stepId }) => !isPlannedAgain(stepId))
    .map((outcome): StepOutcome =>
      isDone(outcome) ? outcome : { stepId: outcome.stepId, state: "unchanged", resourceId: null },
    );
  const settledSteps = earlier.plan.steps.filter(({ id }) => !isPlannedAgain(id));
  const plan: Plan = { ...later.plan, steps: [...settledSteps, ...later.plan.steps] };
  return { ...later, plan, outcomes: [...settled, ...later.outcomes] };
}
