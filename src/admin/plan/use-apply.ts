import { useRef, useState } from "react";
import type { ApplyReport, StepProgress } from "../../application/provisioning/step-outcome.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { type Task, useTask } from "../shared/use-task.ts";
import { progressOf, type StepsProgress } from "./steps-progress.ts";

/** Starts a plan, or takes an unfinished one up again; tells of each step as it goes. */
export interface PlanRunner {
  apply: (plan: Plan, onProgress: StepProgress) => Promise<ApplyReport>;
  resume: (report: ApplyReport, onProgress: StepProgress) => Promise<ApplyReport>;
}

/** An apply as the screen sees it. */
export interface ApplyControl {
  task: Task<ApplyReport>["state"];
  report: ApplyReport | null;
  progress: StepsProgress | null;
  start: () => void;
  resume: () => void;
}

/** Applies one plan. Two clicks are one run: a run that is under way is never started again. */
export function useApply(
  plan: Plan,
  runner: PlanRunner,
  onComplete: (report: ApplyReport) => void,
): ApplyControl {
  const { state, run } = useTask<ApplyReport>();
  const [report, setReport] = useState<ApplyReport | null>(null);
  const [progress, setProgress] = useState<StepsProgress | null>(null);
  const isRunning = useRef(false);
  const onProgress: StepProgress = (stepId, stepState, outcome) =>
    setProgress((current) => ({ ...current, [stepId]: { state: stepState, outcome } }));
  const work = async (attempt: () => Promise<ApplyReport>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const done = await run(attempt);
    isRunning.current = false;
    if (!done) return;
    setReport(done);
    setProgress(progressOf(done));
    if (done.isComplete) onComplete(done);
  };
  return {
    task: state,
    report,
    progress,
    start: () => void work(() => runner.apply(plan, onProgress)),
    resume: () => void (report ? work(() => runner.resume(report, onProgress)) : undefined),
  };
}
