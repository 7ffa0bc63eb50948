import type { ResourceRef } from "../resources/resource.ts";
import type { Step, StepAction, StepReason } from "./plan.ts";

type StepDetails = Partial<Pick<Step, "changes" | "payload" | "needsToken" | "keeps" | "dependsOn">>;

/** A step with its id, which is the same for the same change in a later plan. */
export function makeStep(
  action: StepAction,
  resource: ResourceRef,
  details: StepDetails & { reason: StepReason },
): Step {
  const parts = [action, resource.kind, resource.role, resource.surveyKey, resource.id];
  return {
    id: parts.filter((part) => part !== null && part !== "").join(":"),
    action,
    resource,
    changes: [],
    payload: null,
    needsToken: false,
    keeps: [],
    dependsOn: [],
    ...details,
  };
}

/** Switches a rule on or off, and touches nothing else of it. */
export function switchStep(
  resource: ResourceRef,
  isActive: boolean,
  details: { reason: StepReason; dependsOn?: string[] },
): Step {
  return makeStep(isActive ? "activate" : "deactivate", resource, {
    changes: [{ path: "active", before: String(!isActive), after: String(isActive) }],
    payload: { active: isActive },
    ...details,
  });
}
