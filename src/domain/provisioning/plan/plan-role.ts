import type { SurveyMatch } from "../resources/match-survey.ts";
import type { RuleMatch } from "../resources/match-rules.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import { makeStep, switchStep } from "./make-step.ts";
import type { Step } from "./plan.ts";
import type { PlannedPart } from "./planned-part.ts";
import { adoptPayload, createPayload, updatePayload } from "./rule-payload.ts";

/** Makes or repairs the resend or the follow-up trigger, after the duplicates of that role are off. */
export function planRole(match: SurveyMatch, role: "resend" | "followUp", after: string[]): PlannedPart {
  const wanted = match.wanted[role];
  const { matched, comparison, isAdopted } = match.rules[role];
  const duplicates = planDuplicates(match, role);
  if (matched === null || comparison === null) {
    const create = makeStep("create", refToMissing(wanted), {
      reason: "missing",
      payload: createPayload(wanted, { isActive: true, webhookId: match.webhooks.matched?.id ?? null }),
      dependsOn: after,
    });
    return { steps: [...duplicates, create], unchanged: [] };
  }
  const ref = refTo(matched, { kind: matched.kind, role, surveyKey: wanted.surveyKey });
  if (comparison.changes.length === 0 && matched.isActive && !isAdopted)
    return { steps: duplicates, unchanged: [ref] };
  const isOff = !matched.isActive;
  const payload = isAdopted ? adoptPayload(matched, wanted, comparison) : updatePayload(comparison);
  const repair = makeStep(isAdopted ? "adopt" : "update", ref, {
    reason: isAdopted ? "takenOver" : "drifted",
    changes: [...(isOff ? [{ path: "active", before: "false", after: "true" }] : []), ...comparison.changes],
    payload: isOff ? { ...payload, active: true } : payload,
    keeps: comparison.extraConditions,
    dependsOn: after,
  });
  return { steps: [...duplicates, repair], unchanged: [] };
}

/**
 * Our duplicates: a copy, and a rule whose webhook is gone, is deleted; anything else is switched off and left for the admin to check. What is off
 * already sends nothing and stays.
 */
export function planDuplicates(
  { survey, rules }: SurveyMatch,
  role: "dispatch" | "resend" | "followUp",
): Step[] {
  return rules[role].duplicates
    .filter(({ rule }) => rule.isActive)
    .map(({ rule, isCopy, isDangling }) => {
      const ref = refTo(rule, { kind: rule.kind, role, surveyKey: survey.key });
      if (isCopy || isDangling) return makeStep("delete", ref, { reason: "duplicate" });
      return switchStep(ref, false, { reason: duplicateReason(rule.kind, rules[role]) });
    });
}

function duplicateReason(kind: "automation" | "trigger", { matched }: RuleMatch): "otherKind" | "duplicate" {
  return matched?.kind === kind ? "duplicate" : "otherKind";
}
