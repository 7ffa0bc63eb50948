import { matchSurvey } from "../resources/match-survey.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import type { Survey, Settings } from "../settings.ts";

/** Whether a resend would reach 2listen: the survey's resend trigger and webhook stand as wanted, and are on. */
export function isResendReady(survey: Survey, settings: Settings, account: ObservedAccount): boolean {
  const { webhooks, rules } = matchSurvey(survey, account, { saved: settings, adoptsUnmanaged: false });
  const { matched, comparison } = rules.resend;
  const isWebhookReady = webhooks.matched !== null && webhooks.comparison?.changes.length === 0;
  return isWebhookReady && matched !== null && matched.isActive && comparison?.changes.length === 0;
}
