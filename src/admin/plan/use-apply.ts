import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { GatewayError } from "../../application/ports/gateway-error.ts";
import type { ApplyReport, StepProgress } from "../../application/provisioning/step-outcome.ts";
import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import { refetchAccount } from "../queries/refetch-account.ts";
import { progressOf, type StepsProgress } from "./steps-progress.ts";

/** Starts a plan, or resumes an unfinished one; reports each step. */
export interface PlanRunner {
  apply: (plan: Plan, onProgress: StepProgress) => Promise<ApplyReport>;
  resume: (report: ApplyReport, onProgress: StepProgress) => Promise<ApplyReport>;
}

/** The state of an apply for the screen. */
export interface ApplyControl {
  isBusy: boolean;
  /** Why it ended before its steps could; null otherwise. */
  failure: GatewayError | null;
  report: ApplyReport | null;
  progress: StepsProgress | null;
  start: () => void;
  resume: () => void;
}

/** Applies one plan. Two clicks are one run: a running apply is never started again. */
export function useApply(
  plan: Plan,
  runner: PlanRunner,
  onComplete: (report: ApplyReport) => void,
): ApplyControl {
  const queryClient = useQueryClient();
  const [report, setReport] = useState<ApplyReport | null>(null);
  const [progress, setProgress] = useState<StepsProgress | null>(null);
  const isRunning = useRef(false);
  const onProgress: StepProgress = (stepId, stepState, outcome) =>
    setProgress((current) => ({ ...current, [stepId]: { state: stepState, outcome } }));
  const applying = useMutation({
    mutationFn: (attempt: () => Promise<ApplyReport>) => attempt(),
    onSettled: () => {
      isRunning.current = false;
      // Whatever the outcome, the cached account is out of date.
      void refetchAccount(queryClient);
    },
  });
  const work = (attempt: () => Promise<ApplyReport>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    applying.mutate(attempt, {
      onSuccess: (done) => {
        setReport(done);
        setProgress(progressOf(done));
        if (done.isComplete) onComplete(done);
      },
    });
  };
  return {
    isBusy: applying.isPending,
    failure: applying.error,
    report,
    progress,
    start: () => work(() => runner.apply(plan, onProgress)),
    resume: () => (report ? work(() => runner.resume(report, onProgress)) : undefined),
  };
}
