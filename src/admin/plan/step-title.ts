import { isolate } from "../../ui/texts/isolate.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";

/** A step in one line: what is done to what kind of resource, and the resource's own title. */
export function writeStepTitle(t: AdminLanguage["t"], step: Step): string {
  const verb = step.reason === "settingsCleared" ? "clear" : step.action;
  const action = t(`plan.action.${verb}`, { kind: t(`plan.kind.${step.resource.kind}`) });
  return step.resource.kind === "settings" || step.resource.title === ""
    ? action
    : `${action} “${isolate(step.resource.title)}”`;
}
