import type { ApplyReport, StepOutcome } from "../../application/provisioning/step-outcome.ts";

/** The progress of each step of a plan, by the step's id. */
export type StepsProgress = Readonly<
  Record<string, { state: "running" | StepOutcome["state"]; outcome: StepOutcome | null }>
>;

/** What a finished run says of each step. */
export function progressOf(report: ApplyReport): StepsProgress {
  return Object.fromEntries(
    report.outcomes.map((outcome) => [outcome.stepId, { state: outcome.state, outcome }]),
  );
}
