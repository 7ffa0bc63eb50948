import { isRefused } from "../../domain/provisioning/plan/is-refused.ts";
import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import { isDone } from "./is-done.ts";
import type { ApplyReport, StepOutcome } from "./step-outcome.ts";

/**
 * Lays a later report over an earlier one: what failed then and is planned no more turned out to be done. A later plan that was refused
 * tells nothing of what is done: the earlier report stays, with the reason.
 */
export function mergeReports(earlier: ApplyReport, later: ApplyReport): ApplyReport {
  if (isRefused(later.plan)) return { ...earlier, plan: { ...earlier.plan, findings: later.plan.findings } };
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
