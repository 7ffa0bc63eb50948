import type { RouteMatch } from "../resources/match-route.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import type { RuleCondition } from "../resources/resource.ts";
import { inheritExclusions } from "./inherit-exclusions.ts";
import { makeStep, switchStep } from "./make-step.ts";
import type { PlanOptions, Step } from "./plan.ts";
import { planSurplus } from "./plan-role.ts";
import type { PlannedPart } from "./planned-part.ts";
import { adoptPayload, createPayload, updatePayload } from "./rule-payload.ts";

interface DispatchContext {
  saved: PlanOptions["saved"];
  dispatch?: PlanOptions["dispatch"];
  /** Steps that make or repair the webhook. */
  after: string[];
}

/**
 * Puts the one dispatch rule in place. `rivals` are rules that are on and send the same survey.
 *
 * | our rule | rivals | order                                              |
 * | -------- | ------ | -------------------------------------------------- |
 * | missing  | none   | create it                                          |
 * | missing  | some   | create it switched off; rivals off; switch it on   |
 * | off      | none   | repair it and switch it on                         |
 * | off      | some   | repair it, still off; rivals off; switch it on     |
 * | on       | any    | rivals off; repair it                              |
 *
 * Looking for drift alone (`asFound`), a paused dispatch stays off, in a rule of the other kind too.
 *
 * So no two rules dispatch between any two steps, and what may be refused is tried before anything is switched off.
 */
export function planDispatch(found: RouteMatch, context: DispatchContext): PlannedPart {
  const { match, inherited } = inheritExclusions(found, context.saved);
  const rivals = planRivals(match);
  const { keeper } = match.rules.dispatch;
  if (keeper?.isActive) return planActive(match, rivals, context);
  const isPaused = rivals.length === 0 && (keeper !== null || match.rules.dispatch.surplus.length > 0);
  const staysOff = context.dispatch === "asFound" && isPaused;
  if (keeper !== null) return planInactive(match, rivals, { ...context, staysOff });
  return { steps: planMissing(match, rivals, { ...context, inherited, staysOff }), unchanged: [] };
}

function planRivals(match: RouteMatch): Step[] {
  const legacy = match.rules.legacy.map((rule) =>
    switchStep(refTo(rule, { kind: rule.kind, role: "legacy", routeKey: match.route.key }), false, {
      reason: "sendsTheSameSurvey",
    }),
  );
  return [...planSurplus(match, "dispatch"), ...(match.adoptsLegacy ? legacy : [])];
}

function planMissing(
  { wanted, webhooks }: RouteMatch,
  rivals: Step[],
  { after, inherited, staysOff }: DispatchContext & { inherited: RuleCondition[]; staysOff: boolean },
): Step[] {
  const ref = refToMissing(wanted.dispatch);
  const create = makeStep("create", ref, {
    reason: "missing",
    payload: createPayload(wanted.dispatch, {
      isActive: rivals.length === 0 && !staysOff,
      webhookId: webhooks.keeper?.id ?? null,
    }),
    keeps: inherited,
    dependsOn: after,
  });
  if (rivals.length === 0) return [create];
  const offAfterCreate = rivals.map((rival) => withDependency(rival, create.id));
  return [create, ...offAfterCreate, activation(ref, [create.id, ...rivals.map(({ id }) => id)])];
}

function planActive(match: RouteMatch, rivals: Step[], { after }: DispatchContext): PlannedPart {
  const { keeper, comparison, isAdopted } = match.rules.dispatch;
  if (keeper === null || comparison === null) return { steps: rivals, unchanged: [] };
  const ref = refTo(keeper, { kind: keeper.kind, role: "dispatch", routeKey: match.route.key });
  if (comparison.changes.length === 0 && !isAdopted) return { steps: rivals, unchanged: [ref] };
  return { steps: [...rivals, repair(match, after)], unchanged: [] };
}

function planInactive(
  match: RouteMatch,
  rivals: Step[],
  { after, staysOff }: DispatchContext & { staysOff: boolean },
): PlannedPart {
  const { keeper, comparison } = match.rules.dispatch;
  if (keeper === null || comparison === null) return { steps: rivals, unchanged: [] };
  const ref = refTo(keeper, { kind: keeper.kind, role: "dispatch", routeKey: match.route.key });
  const repairs = comparison.changes.length > 0 ? [repair(match, after)] : [];
  if (staysOff) return { steps: repairs, unchanged: repairs.length === 0 ? [ref] : [] };
  const before = [...after, ...repairs.map(({ id }) => id)];
  const off = rivals.map((rival) => before.reduce(withDependency, rival));
  return {
    steps: [...repairs, ...off, activation(ref, [...before, ...rivals.map(({ id }) => id)])],
    unchanged: [],
  };
}

function repair({ wanted, rules }: RouteMatch, after: string[]): Step {
  const { keeper, comparison, isAdopted } = rules.dispatch;
  if (keeper === null || comparison === null) throw new Error("A rule that is missing cannot be repaired.");
  const ref = refTo(keeper, { kind: keeper.kind, role: "dispatch", routeKey: wanted.dispatch.routeKey });
  return makeStep(isAdopted ? "adopt" : "update", ref, {
    reason: isAdopted ? "takenOver" : "drifted",
    changes: comparison.changes,
    payload: isAdopted ? adoptPayload(keeper, wanted.dispatch, comparison) : updatePayload(comparison),
    keeps: comparison.extraConditions,
    dependsOn: after,
  });
}

function activation(ref: Parameters<typeof switchStep>[0], dependsOn: string[]): Step {
  return switchStep(ref, true, { reason: "readyToSend", dependsOn });
}

function withDependency(step: Step, stepId: string): Step {
  return { ...step, dependsOn: [...step.dependsOn, stepId] };
}
