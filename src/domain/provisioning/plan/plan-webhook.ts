import type { SurveyMatch } from "../resources/match-survey.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import { makeStep } from "./make-step.ts";
import type { PlannedPart } from "./planned-part.ts";

/** Creates, adopts or repairs the survey's webhook; a typed token is sent even where nothing else changes. */
export function planWebhook({ wanted, webhooks }: SurveyMatch, sendsToken: boolean): PlannedPart {
  const { matched, comparison, isAdopted } = webhooks;
  const { payload } = wanted.webhook;
  if (matched === null || comparison === null) {
    const create = makeStep("create", refToMissing(wanted.webhook), {
      reason: "missing",
      payload,
      needsToken: true,
    });
    return { steps: [create], unchanged: [] };
  }
  const ref = refTo(matched, { kind: "webhook", role: "webhook", surveyKey: wanted.webhook.surveyKey });
  const needsToken = comparison.needsToken || sendsToken || isAdopted;
  if (comparison.changes.length === 0 && !needsToken) return { steps: [], unchanged: [ref] };
  const step = makeStep(
    isAdopted ? "adopt" : comparison.changes.length > 0 ? "update" : "replaceToken",
    ref,
    {
      reason: isAdopted ? "takenOver" : comparison.changes.length > 0 ? "drifted" : "tokenReplaced",
      changes: comparison.changes,
      payload: needsToken
        ? { ...comparison.payload, authentication: payload.authentication }
        : comparison.payload,
      needsToken,
    },
  );
  return { steps: [step], unchanged: [] };
}
