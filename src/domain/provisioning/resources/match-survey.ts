import type { Survey, Settings } from "../../survey/settings.ts";
import { compareWebhook } from "./compare-webhook.ts";
import type { WebhookComparison } from "./compare-webhook.ts";
import { computeWanted } from "./compute-wanted.ts";
import type { WantedSurvey } from "./compute-wanted.ts";
import { isSameEndpoint } from "./is-same-endpoint.ts";
import { matchRules } from "./match-rules.ts";
import type { RulesMatch } from "./match-rules.ts";
import { matchWebhooks } from "./match-webhooks.ts";
import type { WebhookMatch } from "./match-webhooks.ts";
import type { ObservedAccount, ObservedTarget } from "./observed-account.ts";

/** Everything of the account that concerns one survey, sorted by what it is to it. */
export interface SurveyMatch {
  survey: Survey;
  wanted: WantedSurvey;
  webhooks: WebhookMatch & { comparison: WebhookComparison | null };
  rules: RulesMatch;
  /** Targets that still are on and post to the survey's address. */
  unmanagedTargets: ObservedTarget[];
  /** Whether unmanaged rules are adopted or switched off, or only reported. */
  adoptsUnmanaged: boolean;
}

export interface MatchOptions {
  saved: Settings | null;
  adoptsUnmanaged: boolean;
}

/** Matches what a survey wants with what the account has: the only place that decides what is ours. */
export function matchSurvey(survey: Survey, account: ObservedAccount, options: MatchOptions): SurveyMatch {
  const wanted = computeWanted(survey);
  const webhooks = matchWebhooks(survey, account, options.adoptsUnmanaged);
  const targets = account.targets.filter(({ url }) => url !== null && isSameEndpoint(url, survey.endpoint));
  return {
    survey,
    wanted,
    webhooks: {
      ...webhooks,
      comparison: webhooks.matched === null ? null : compareWebhook(webhooks.matched, wanted.webhook),
    },
    rules: matchRules({ survey, wanted, account, webhooks, targets, ...options }),
    unmanagedTargets: targets.filter(({ isActive }) => isActive),
    adoptsUnmanaged: options.adoptsUnmanaged,
  };
}
