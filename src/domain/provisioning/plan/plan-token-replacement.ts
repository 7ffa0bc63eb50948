import { matchSurvey } from "../resources/match-survey.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import type { Settings } from "../../survey/settings.ts";
import { makeStep } from "./make-step.ts";
import type { PlanContent } from "./plan.ts";

/**
 * Sends a new token to every survey's webhook. The old one cannot be read back, only overwritten. Where the webhook is gone the
 * step is planned all the same, and fails: nobody may believe that the token was replaced.
 */
export function planTokenReplacement(settings: Settings, account: ObservedAccount): PlanContent {
  const steps = settings.surveys.map((survey) => {
    const { webhooks, wanted } = matchSurvey(survey, account, { saved: settings, adoptsUnmanaged: false });
    const { matched } = webhooks;
    const ref =
      matched === null
        ? refToMissing(wanted.webhook)
        : refTo(matched, { kind: "webhook", role: "webhook", surveyKey: survey.key });
    return makeStep("replaceToken", ref, {
      reason: "tokenReplaced",
      payload: { authentication: wanted.webhook.payload.authentication },
      needsToken: true,
    });
  });
  return { steps, unchanged: [], findings: [] };
}
