import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import type { GatewayErrorKind } from "../ports/gateway-error.ts";

/** Why a step failed: Zendesk's answer, or a duplicate check that failed. */
export interface StepFailure {
  kind: GatewayErrorKind;
  status: number;
  method: string;
  path: string;
  /** Zendesk's own sentence; may be empty. */
  detail: string;
}

export type StepOutcome =
  | { stepId: string; state: "applied"; resourceId: string | null }
  /** Nothing to change: the resource to delete is already gone. */
  | { stepId: string; state: "unchanged"; resourceId: string | null }
  | { stepId: string; state: "failed"; failure: StepFailure }
  /** A step that it depends on failed. */
  | { stepId: string; state: "notTried"; because: string };

/** The outcome of a plan. `plan` is the one whose steps the outcomes name: `continuePlan` may have planned again. */
export interface ApplyReport {
  plan: Plan;
  outcomes: StepOutcome[];
  /** Every step is applied or unchanged. A settings save that Zendesk refuses leaves this false. */
  isComplete: boolean;
  /** Another admin applied at the same time; the younger of each pair of resources was deleted. */
  removedDuplicates: number;
}

/** Reported before (`running`) and after each step. */
export type StepProgress = (
  stepId: string,
  state: "running" | StepOutcome["state"],
  outcome: StepOutcome | null,
) => void;
