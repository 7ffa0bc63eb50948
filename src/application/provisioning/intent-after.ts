import type { PlanIntent } from "../../domain/provisioning/plan/plan-intent.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import type { ApplyReport } from "./step-outcome.ts";

/** What is left of a report's intent: what it has done need not be planned again, the settings saved, the token sent. */
export function intentAfter({ plan, outcomes }: ApplyReport): PlanIntent {
  const { intent } = plan;
  if (intent.kind !== "setUp" && intent.kind !== "change") return intent;
  const isStepDone = (isMeant: (step: Step) => boolean): boolean =>
    plan.steps.some(
      (step) =>
        isMeant(step) && outcomes.some(({ stepId, state }) => stepId === step.id && state === "applied"),
    );
  const saved = isStepDone(({ action }) => action === "save") ? intent.settings : intent.saved;
  if (intent.kind === "change") return { ...intent, saved };
  const sendsToken = intent.sendsToken && !isStepDone(({ needsToken }) => needsToken);
  return { ...intent, saved, sendsToken };
}
