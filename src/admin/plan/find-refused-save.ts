import { isDone } from "../../application/provisioning/is-done.ts";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";

/**
 * The step that saves the settings, where it is the only one left and Zendesk does not let the app do it: whether it ever
 * does is unconfirmed, and trying again would change nothing.
 */
export function findRefusedSave({ plan, outcomes }: ApplyReport): Step | null {
  const [left, ...others] = outcomes.filter((outcome) => !isDone(outcome));
  if (left?.state !== "failed" || left.failure.status !== 403 || others.length > 0) return null;
  return plan.steps.find(({ id, action }) => id === left.stepId && action === "save") ?? null;
}
