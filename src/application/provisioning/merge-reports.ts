import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import { isDone } from "./is-done.ts";
import type { ApplyReport, StepOutcome } from "./step-outcome.ts";

/** Merges a later report into an earlier one: a step that failed then and is no longer planned was done after all. */
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
