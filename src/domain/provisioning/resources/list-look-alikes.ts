import type { Difference } from "./difference.ts";
import type { SurveyMatch } from "./match-survey.ts";
import type { ObservedAccount, ObservedRule, ObservedWebhook } from "./observed-account.ts";
import { readMarker } from "./ownership-marker.ts";
import { refTo } from "./resource-ref.ts";
import { looksLikeOurTitle } from "./resource-title.ts";

/** Resources with a title like ours that are not ours: named to the admin, never touched. */
export function listLookAlikes(account: ObservedAccount, matches: readonly SurveyMatch[]): Difference[] {
  const concerned = new Set(matches.flatMap(listConcerned));
  const rules = [...account.automations, ...account.triggers].filter(
    (rule) => !concerned.has(rule) && looksLikeOurTitle(rule.title) && readMarker(rule.description) === null,
  );
  const webhooks = account.webhooks.filter(
    (webhook) =>
      !concerned.has(webhook) && looksLikeOurTitle(webhook.name) && readMarker(webhook.description) === null,
  );
  return [
    ...rules.map((rule) => lookAlike(rule, rule.kind)),
    ...webhooks.map((webhook) => lookAlike(webhook, "webhook")),
  ];
}

function listConcerned({ webhooks, rules }: SurveyMatch): (ObservedRule | ObservedWebhook | null)[] {
  return [
    webhooks.matched,
    ...webhooks.duplicates,
    ...webhooks.unmanaged,
    ...rules.unmanaged,
    ...[rules.dispatch, rules.resend, rules.followUp].flatMap(({ matched, duplicates }) => [
      matched,
      ...duplicates.map(({ rule }) => rule),
    ]),
  ];
}

function lookAlike(
  observed: ObservedRule | ObservedWebhook,
  kind: "automation" | "trigger" | "webhook",
): Difference {
  return {
    kind: "foreign",
    ref: refTo(observed, { kind, role: "unmanaged", surveyKey: "" }),
    changes: [],
    extraConditions: [],
    isActive: observed.isActive,
    observed,
  };
}
