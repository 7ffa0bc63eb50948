import type { RouteMatch } from "../resources/match-route.ts";
import type { RuleMatch } from "../resources/match-rules.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import { makeStep, switchStep } from "./make-step.ts";
import type { Step } from "./plan.ts";
import type { PlannedPart } from "./planned-part.ts";
import { adoptPayload, createPayload, updatePayload } from "./rule-payload.ts";

/** Makes or repairs the resend or the follow-up trigger, after the surplus ones of that role are off. */
export function planRole(match: RouteMatch, role: "resend" | "followUp", after: string[]): PlannedPart {
  const wanted = match.wanted[role];
  const { keeper, comparison, isAdopted } = match.rules[role];
  const surplus = planSurplus(match, role);
  if (keeper === null || comparison === null) {
    const create = makeStep("create", refToMissing(wanted), {
      reason: "missing",
      payload: createPayload(wanted, { isActive: true, webhookId: match.webhooks.keeper?.id ?? null }),
      dependsOn: after,
    });
    return { steps: [...surplus, create], unchanged: [] };
  }
  const ref = refTo(keeper, { kind: keeper.kind, role, routeKey: wanted.routeKey });
  if (comparison.changes.length === 0 && keeper.isActive && !isAdopted)
    return { steps: surplus, unchanged: [ref] };
  const isOff = !keeper.isActive;
  const payload = isAdopted ? adoptPayload(keeper, wanted, comparison) : updatePayload(comparison);
  const repair = makeStep(isAdopted ? "adopt" : "update", ref, {
    reason: isAdopted ? "takenOver" : "drifted",
    changes: [...(isOff ? [{ path: "active", before: "false", after: "true" }] : []), ...comparison.changes],
    payload: isOff ? { ...payload, active: true } : payload,
    keeps: comparison.extraConditions,
    dependsOn: after,
  });
  return { steps: [...surplus, repair], unchanged: [] };
}

/**
 * Ours, one too many: a copy, and a rule whose webhook is gone, is deleted; anything else is switched off and left for the admin to look at. What is off
 * already sends nothing and stays.
 */
export function planSurplus({ route, rules }: RouteMatch, role: "dispatch" | "resend" | "followUp"): Step[] {
  return rules[role].surplus
    .filter(({ rule }) => rule.isActive)
    .map(({ rule, isCopy, isDangling }) => {
      const ref = refTo(rule, { kind: rule.kind, role, routeKey: route.key });
      if (isCopy || isDangling) return makeStep("delete", ref, { reason: "duplicate" });
      return switchStep(ref, false, { reason: surplusReason(rule.kind, rules[role]) });
    });
}

function surplusReason(kind: "automation" | "trigger", { keeper }: RuleMatch): "otherKind" | "duplicate" {
  return keeper?.kind === kind ? "duplicate" : "otherKind";
}
