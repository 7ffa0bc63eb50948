import type { PlanIntent } from "../../domain/provisioning/plan/plan-intent.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import type { ApplyReport } from "./step-outcome.ts";

/**
 * What is left of a report's intent: what it has done need not be planned again, the settings saved, the token sent. A dispatch that
 * the plan was to switch on at its end does not count as paused where the plan stopped before.
 */
export function intentAfter({ plan, outcomes }: ApplyReport): PlanIntent {
  const { intent } = plan;
  const isStepDone = (isMeant: (step: Step) => boolean): boolean =>
    plan.steps.some(
      (step) =>
        isMeant(step) && outcomes.some(({ stepId, state }) => stepId === step.id && state === "applied"),
    );
  const saved = (before: PlanIntent & { kind: "setUp" | "change" }) =>
    isStepDone(({ action }) => action === "save") ? before.settings : before.saved;
  switch (intent.kind) {
    case "setUp":
      return {
        ...intent,
        saved: saved(intent),
        sendsToken: intent.sendsToken && !isStepDone(({ needsToken }) => needsToken),
      };
    case "change":
      return { ...intent, saved: saved(intent), ...goesOn(plan.steps) };
    case "repair":
    case "adopt":
      return { ...intent, ...goesOn(plan.steps) };
    case "pause":
    case "resume":
    case "replaceToken":
    case "remove":
      return intent;
  }
}

function goesOn(steps: readonly Step[]): { wasOn?: true } {
  const switchesOn = steps.some(
    ({ action, resource }) => action === "activate" && resource.role === "dispatch",
  );
  return switchesOn ? { wasOn: true } : {};
}
