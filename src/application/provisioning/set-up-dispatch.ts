import { planSteps } from "../../domain/plan/plan-steps.ts";
import type { Plan, PlanOptions, Step } from "../../domain/plan/plan.ts";
import { readMarker } from "../../domain/resources/ownership-marker.ts";
import type { Settings } from "../../domain/settings.ts";
import { applyPlan, isDone } from "./apply-plan.ts";
import type { ApplyInput } from "./apply-plan.ts";
import { isGatewayError } from "../ports.ts";
import { inspectAccount } from "./inspect-account.ts";
import { mergeReports } from "./continue-plan.ts";
import type { ApplyReport, StepOutcome } from "./step-outcome.ts";

/** What a set-up plan is applied with; the settings are those that the plan was made from. */
export interface SetUpInput extends ApplyInput {
  settings: Settings;
  options: PlanOptions;
}

/**
 * Applies a set-up plan, then looks once whether another admin did the same at the same moment: of each pair the younger
 * is deleted. Whoever finishes last sees both, and both choose the same one to keep. A rule that Zendesk refuses because
 * the other admin's stands there already is done.
 */
export async function setUpDispatch(input: SetUpInput): Promise<ApplyReport> {
  const applied = await applyPlan(input);
  try {
    const report = wasCreationRefused(applied) ? await settleRefusals(input, applied) : applied;
    return (await mayHaveTwins(input, report)) ? await removeTwins(input, report) : report;
  } catch (error) {
    // The plan is applied: a duplicate that could not be looked for shows as drift on the next inspection.
    if (isGatewayError(error)) return applied;
    throw error;
  }
}

/** Takes an unfinished set-up up again: see `continuePlan`. */
export async function continueSetUp(input: SetUpInput, earlier: ApplyReport): Promise<ApplyReport> {
  const account = await inspectAccount(input.gateway);
  const plan = planSteps(input.settings, account, optionsAfter(input, earlier));
  return mergeReports(earlier, await setUpDispatch({ ...input, plan }));
}

function wasCreationRefused({ plan, outcomes }: ApplyReport): boolean {
  return outcomes.some(
    (outcome) =>
      outcome.state === "failed" &&
      outcome.failure.kind === "invalid" &&
      plan.steps.some(({ id, action }) => id === outcome.stepId && action === "create"),
  );
}

/** Plans anew; where what was refused needs no making any more, the rest is done, else the refusal stands. */
async function settleRefusals(input: SetUpInput, report: ApplyReport): Promise<ApplyReport> {
  const account = await inspectAccount(input.gateway);
  const plan = planSteps(input.settings, account, optionsAfter(input, report));
  const failed = report.outcomes.filter(({ state }) => state === "failed");
  const isStillMissing = failed.some(({ stepId }) => plan.steps.some(({ id }) => id === stepId));
  return isStillMissing ? report : mergeReports(report, await applyPlan({ ...input, plan }));
}

/** What a report has done need not be planned again: the settings saved, the token sent. */
function optionsAfter({ settings, options }: SetUpInput, { plan, outcomes }: ApplyReport): PlanOptions {
  const isStepDone = (isMeant: (step: Step) => boolean): boolean =>
    plan.steps.some(
      (step) =>
        isMeant(step) && outcomes.some(({ stepId, state }) => stepId === step.id && state === "applied"),
    );
  return {
    ...options,
    saved: isStepDone(({ action }) => action === "save") ? settings : options.saved,
    sendsToken: options.sendsToken === true && !isStepDone(({ needsToken }) => needsToken),
  };
}

/**
 * One request, and only after something was made. Triggers bear markers and are made last, so that their list shows the
 * work of another admin who came as far. Automations bear none: after making one alone, the account is planned anew.
 */
async function mayHaveTwins({ gateway }: SetUpInput, { plan, outcomes }: ApplyReport): Promise<boolean> {
  const made = plan.steps.filter(
    ({ id, action }) =>
      action === "create" && outcomes.some((outcome) => outcome.stepId === id && isDone(outcome)),
  );
  if (made.length === 0 || !isAccountDone(plan, outcomes)) return false;
  if (made.some(({ resource }) => resource.kind === "trigger")) return hasTwins(await gateway.listTriggers());
  if (made.some(({ resource }) => resource.kind === "webhook")) return hasTwins(await gateway.listWebhooks());
  return true;
}

/** What failed is planned anew when the admin continues: until then nothing is cleaned up. */
function isAccountDone(plan: Plan, outcomes: readonly StepOutcome[]): boolean {
  const ofAccount = plan.steps.filter(({ action }) => action !== "save");
  return ofAccount.every(({ id }) => outcomes.some((outcome) => outcome.stepId === id && isDone(outcome)));
}

function hasTwins(resources: readonly { description: string }[]): boolean {
  const markers = resources.flatMap(({ description }) => {
    const marker = readMarker(description);
    return marker === null ? [] : [`${marker.surveyKey}/${marker.role}`];
  });
  return new Set(markers).size < markers.length;
}

async function removeTwins(input: SetUpInput, report: ApplyReport): Promise<ApplyReport> {
  const account = await inspectAccount(input.gateway);
  const { steps, ...rest } = planSteps(input.settings, account, optionsAfter(input, report));
  const cleaning = steps.filter(({ action }) => action !== "save");
  const { onProgress: _progress, ...quiet } = input;
  const cleaned = await applyPlan({ ...quiet, plan: { ...rest, steps: cleaning } });
  const removed = cleaned.plan.steps.filter(
    ({ id, action }) =>
      action === "delete" && cleaned.outcomes.some((outcome) => outcome.stepId === id && isDone(outcome)),
  );
  return { ...report, removedDuplicates: removed.length };
}
