import type { StepOutcome } from "./step-outcome.ts";

/** Whether a step need not be done again. */
export function isDone({ state }: StepOutcome): boolean {
  return state === "applied" || state === "unchanged";
}
