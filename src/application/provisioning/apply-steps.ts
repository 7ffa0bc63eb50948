import type { Plan, Step } from "../../domain/provisioning/plan/plan.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import { applyStep } from "./apply-step.ts";
import type { ApplyContext } from "./apply-step.ts";
import { isDone } from "./is-done.ts";
import type { ApplyReport, StepOutcome, StepProgress } from "./step-outcome.ts";

/** The input of applying a plan. */
export interface ApplyInput {
  gateway: AccountGateway;
  plan: Plan;
  installationId: number;
  /** Null where no step needs it: `doesPlanNeedToken`. */
  token: string | null;
  onProgress?: StepProgress;
}

/**
 * Applies the steps in their order, one after the other. A step that fails leaves those that depend on it `notTried`; the
 * others are still applied. Nothing is read back: Zendesk's reply to each step is its outcome.
 */
export async function applySteps({
  gateway,
  plan,
  installationId,
  token,
  onProgress,
}: ApplyInput): Promise<ApplyReport> {
  const context: ApplyContext = { gateway, installationId, token, madeIds: new Map() };
  const outcomes: StepOutcome[] = [];
  for (const step of plan.steps) {
    const blocker = findBlocker(step, outcomes);
    if (blocker === null) onProgress?.(step.id, "running", null);
    const outcome: StepOutcome =
      blocker === null
        ? await applyStep(step, context)
        : { stepId: step.id, state: "notTried", because: blocker };
    outcomes.push(outcome);
    onProgress?.(step.id, outcome.state, outcome);
  }
  return { plan, outcomes, isComplete: outcomes.every(isDone), removedDuplicates: 0 };
}

function findBlocker(step: Step, outcomes: readonly StepOutcome[]): string | null {
  const blocker = outcomes.find((outcome) => step.dependsOn.includes(outcome.stepId) && !isDone(outcome));
  if (blocker === undefined) return null;
  return blocker.state === "notTried" ? blocker.because : blocker.stepId;
}
