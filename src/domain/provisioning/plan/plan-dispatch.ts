import type { SurveyMatch } from "../resources/match-survey.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import type { RuleCondition } from "../resources/resource.ts";
import { inheritExclusions } from "./inherit-exclusions.ts";
import { makeStep, switchStep } from "./make-step.ts";
import type { PlanOptions, Step } from "./plan.ts";
import { planDuplicates } from "./plan-role.ts";
import type { PlannedPart } from "./planned-part.ts";
import { adoptPayload, createPayload, updatePayload } from "./rule-payload.ts";

interface DispatchContext {
  saved: PlanOptions["saved"];
  dispatch: PlanOptions["dispatch"];
  /** Steps that make or repair the webhook. */
  after: string[];
}

/** The dispatch rule's steps by their effect on who is surveyed; they are applied in this order. */
export interface PlannedDispatch extends Pick<PlannedPart, "unchanged"> {
  /** Creates or repairs the rule while it is off: surveys nobody, and shows whether Zendesk accepts the rule. */
  prepare: Step[];
  /** Switches competing rules off. */
  off: Step[];
  /** Our rule, which is on and stays on, is repaired. */
  change: Step[];
  /** Our rule is switched on, or is repaired so that it sends at all. */
  on: Step[];
}

const nothing: Omit<PlannedDispatch, "unchanged"> = { prepare: [], off: [], change: [], on: [] };

/**
 * Puts the one dispatch rule in place. `competing` are rules that are on and send the same survey.
 *
 * | our rule | competing | order                                              |
 * | -------- | ------ | -------------------------------------------------- |
 * | missing  | none   | create it                                          |
 * | missing  | some   | create it switched off; competing off; switch it on   |
 * | off      | none   | repair it and switch it on                         |
 * | off      | some   | repair it, still off; competing off; switch it on     |
 * | on       | any    | competing off; repair it                              |
 *
 * Looking for drift alone (`asFound`), a paused dispatch stays off, in a rule of the other kind too.
 *
 * So no two rules dispatch between any two steps, and what may be refused is tried before anything is switched off.
 */
export function planDispatch(found: SurveyMatch, context: DispatchContext): PlannedDispatch {
  const { match, inherited } = inheritExclusions(found, context.saved);
  const competing = planCompeting(match);
  const { matched } = match.rules.dispatch;
  if (matched?.isActive) return planActive(match, competing, context);
  const isPaused = competing.length === 0 && (matched !== null || match.rules.dispatch.duplicates.length > 0);
  const staysOff = context.dispatch === "asFound" && isPaused;
  if (matched !== null) return planInactive(match, competing, { ...context, staysOff });
  return planMissing(match, competing, { ...context, inherited, staysOff });
}

function planCompeting(match: SurveyMatch): Step[] {
  const unmanaged = match.rules.unmanaged.map((rule) =>
    switchStep(refTo(rule, { kind: rule.kind, role: "unmanaged", surveyKey: match.survey.key }), false, {
      reason: "sendsTheSameSurvey",
    }),
  );
  return [...planDuplicates(match, "dispatch"), ...(match.adoptsUnmanaged ? unmanaged : [])];
}

function planMissing(
  { wanted, webhooks }: SurveyMatch,
  competing: Step[],
  { after, inherited, staysOff }: DispatchContext & { inherited: RuleCondition[]; staysOff: boolean },
): PlannedDispatch {
  const ref = refToMissing(wanted.dispatch);
  const isActive = competing.length === 0 && !staysOff;
  const create = makeStep("create", ref, {
    reason: "missing",
    payload: createPayload(wanted.dispatch, { isActive, webhookId: webhooks.matched?.id ?? null }),
    keeps: inherited,
    dependsOn: after,
  });
  if (isActive) return { ...nothing, on: [create], unchanged: [] };
  if (staysOff) return { ...nothing, prepare: [create], unchanged: [] };
  const off = competing.map((competitor) => withDependencies(competitor, [create.id]));
  const on = [activation(ref, [create.id, ...competing.map(({ id }) => id)])];
  return { ...nothing, prepare: [create], off, on, unchanged: [] };
}

function planActive(match: SurveyMatch, competing: Step[], { after }: DispatchContext): PlannedDispatch {
  const { matched, comparison, isAdopted, sendsNothing } = match.rules.dispatch;
  if (matched === null || comparison === null) return { ...nothing, off: competing, unchanged: [] };
  const ref = refTo(matched, { kind: matched.kind, role: "dispatch", surveyKey: match.survey.key });
  if (comparison.changes.length === 0 && !isAdopted) return { ...nothing, off: competing, unchanged: [ref] };
  const steps = [repair(match, after)];
  return { ...nothing, off: competing, ...(sendsNothing ? { on: steps } : { change: steps }), unchanged: [] };
}

function planInactive(
  match: SurveyMatch,
  competing: Step[],
  { after, staysOff }: DispatchContext & { staysOff: boolean },
): PlannedDispatch {
  const { matched, comparison } = match.rules.dispatch;
  if (matched === null || comparison === null) return { ...nothing, off: competing, unchanged: [] };
  const ref = refTo(matched, { kind: matched.kind, role: "dispatch", surveyKey: match.survey.key });
  const prepare = comparison.changes.length > 0 ? [repair(match, after)] : [];
  if (staysOff) return { ...nothing, prepare, unchanged: prepare.length === 0 ? [ref] : [] };
  const before = [...after, ...prepare.map(({ id }) => id)];
  const off = competing.map((competitor) => withDependencies(competitor, before));
  const on = [activation(ref, [...before, ...competing.map(({ id }) => id)])];
  return { ...nothing, prepare, off, on, unchanged: [] };
}

function repair({ wanted, rules }: SurveyMatch, after: string[]): Step {
  const { matched, comparison, isAdopted } = rules.dispatch;
  if (matched === null || comparison === null) throw new Error("A rule that is missing cannot be repaired.");
  const ref = refTo(matched, { kind: matched.kind, role: "dispatch", surveyKey: wanted.dispatch.surveyKey });
  return makeStep(isAdopted ? "adopt" : "update", ref, {
    reason: isAdopted ? "takenOver" : "drifted",
    changes: comparison.changes,
    payload: isAdopted ? adoptPayload(matched, wanted.dispatch, comparison) : updatePayload(comparison),
    keeps: comparison.extraConditions,
    dependsOn: after,
  });
}

function activation(ref: Parameters<typeof switchStep>[0], dependsOn: string[]): Step {
  return switchStep(ref, true, { reason: "readyToSend", dependsOn });
}

/** The step, which is tried only once these others are done. */
export function withDependencies(step: Step, stepIds: readonly string[]): Step {
  return { ...step, dependsOn: [...new Set([...step.dependsOn, ...stepIds])] };
}
