import { makePlan } from "../../domain/provisioning/plan/make-plan.ts";
import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import { readMarker } from "../../domain/provisioning/resources/ownership-marker.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import { applySteps } from "./apply-steps.ts";
import type { ApplyInput } from "./apply-steps.ts";
import { inspectAccount } from "./inspect-account.ts";
import { intentAfter } from "./intent-after.ts";
import { isDone } from "./is-done.ts";
import { mergeReports } from "./merge-reports.ts";
import type { ApplyReport, StepOutcome } from "./step-outcome.ts";

/**
 * Applies a plan. Where it created something, it checks once whether another admin did the same at the same moment: of each pair
 * the younger is deleted. Whoever finishes last sees both, and both choose the same one to keep. A rule that Zendesk refuses
 * because the other admin's is there already is done.
 */
export async function applyPlan(input: ApplyInput): Promise<ApplyReport> {
  const applied = await applySteps(input);
  if (!input.plan.steps.some(({ action }) => action === "create")) return applied;
  try {
    const report = wasCreationRefused(applied) ? await settleRefusals(input, applied) : applied;
    return (await mayHaveTwins(input, report)) ? await removeTwins(input, report) : report;
  } catch (error) {
    // The plan is applied: a duplicate that could not be looked for shows as drift on the next inspection.
    if (isGatewayError(error)) return applied;
    throw error;
  }
}

function wasCreationRefused({ plan, outcomes }: ApplyReport): boolean {
  return outcomes.some(
    (outcome) =>
      outcome.state === "failed" &&
      outcome.failure.kind === "invalid" &&
      plan.steps.some(({ id, action }) => id === outcome.stepId && action === "create"),
  );
}

/** Plans once more; where the refused step is no longer needed, the remaining steps run, else the refusal is the outcome. */
async function settleRefusals(input: ApplyInput, report: ApplyReport): Promise<ApplyReport> {
  const account = await inspectAccount(input.gateway);
  const plan = makePlan(intentAfter(report), account);
  const failed = report.outcomes.filter(({ state }) => state === "failed");
  const isStillMissing = failed.some(({ stepId }) => plan.steps.some(({ id }) => id === stepId));
  return isStillMissing ? report : mergeReports(report, await applySteps({ ...input, plan }));
}

/**
 * One request, and only after something was created. Triggers carry markers and are created last, so their list shows the
 * work of another admin who got that far. Automations carry none: after one is created alone, the account is planned once more.
 */
async function mayHaveTwins({ gateway }: ApplyInput, { plan, outcomes }: ApplyReport): Promise<boolean> {
  const made = plan.steps.filter(
    ({ id, action }) =>
      action === "create" && outcomes.some((outcome) => outcome.stepId === id && isDone(outcome)),
  );
  if (made.length === 0 || !isAccountDone(plan, outcomes)) return false;
  if (made.some(({ resource }) => resource.kind === "trigger")) return hasTwins(await gateway.listTriggers());
  if (made.some(({ resource }) => resource.kind === "webhook")) return hasTwins(await gateway.listWebhooks());
  return true;
}

/** What failed is planned again when the admin continues: until then nothing is cleaned up. */
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

async function removeTwins(input: ApplyInput, report: ApplyReport): Promise<ApplyReport> {
  const account = await inspectAccount(input.gateway);
  const { steps, ...rest } = makePlan(intentAfter(report), account);
  const cleaning = steps.filter(({ action }) => action !== "save");
  const { onProgress: _progress, ...quiet } = input;
  const cleaned = await applySteps({ ...quiet, plan: { ...rest, steps: cleaning } });
  const removed = cleaned.plan.steps.filter(
    ({ id, action }) =>
      action === "delete" && cleaned.outcomes.some((outcome) => outcome.stepId === id && isDone(outcome)),
  );
  return { ...report, removedDuplicates: removed.length };
}
