import type { SurveyMatch } from "../resources/match-survey.ts";
import { listNotifiedWebhooks } from "../resources/notified-by.ts";
import type { ObservedAccount, ObservedWebhook } from "../resources/observed-account.ts";
import { refTo } from "../resources/resource-ref.ts";
import { makeStep } from "./make-step.ts";
import type { Step } from "./plan.ts";

/**
 * The clean-up after the rules are in place: a webhook of ours that no rule names any more is deleted; one that a
 * switched-off rule still names, another's webhook with the same address, and a target are switched off.
 */
export function planCleanUp(match: SurveyMatch, rules: readonly Step[], account: ObservedAccount): Step[] {
  const dependsOn = rules.map(({ id }) => id);
  const releasedRuleIds = listReleasedRules(match);
  const remaining = [...account.automations, ...account.triggers].filter(
    ({ id }) => !releasedRuleIds.includes(id),
  );
  const isNamed = ({ id }: ObservedWebhook): boolean =>
    remaining.some((rule) => listNotifiedWebhooks(rule).includes(id));
  const duplicates = match.webhooks.duplicates
    .filter((webhook) => webhook.isActive || !isNamed(webhook))
    .map((webhook) =>
      isNamed(webhook) ? webhookOff(match, webhook, dependsOn) : webhookGone(match, webhook, dependsOn),
    );
  if (!match.adoptsUnmanaged) return duplicates;
  const unmanaged = match.webhooks.unmanaged.filter(({ isActive }) => isActive);
  return [
    ...duplicates,
    ...unmanaged.map((webhook) => webhookOff(match, webhook, dependsOn)),
    ...match.unmanagedTargets.map((target) =>
      makeStep(
        "deactivate",
        refTo(target, { kind: "target", role: "unmanaged", surveyKey: match.survey.key }),
        {
          reason: "sendsTheSameSurvey",
          changes: [{ path: "active", before: "true", after: "false" }],
          payload: { active: false },
          dependsOn,
        },
      ),
    ),
  ];
}

/** Rules that this plan deletes, or points to another webhook. */
function listReleasedRules({ rules }: SurveyMatch): string[] {
  const roles = [rules.dispatch, rules.resend, rules.followUp];
  const copies = roles.flatMap(({ duplicates }) =>
    duplicates.filter(({ rule, isCopy, isDangling }) => (isCopy || isDangling) && rule.isActive),
  );
  return [...copies.map(({ rule }) => rule.id), ...roles.flatMap(({ matched }) => matched?.id ?? [])];
}

function webhookOff(match: SurveyMatch, webhook: ObservedWebhook, dependsOn: string[]): Step {
  const role = match.webhooks.duplicates.includes(webhook) ? "webhook" : "unmanaged";
  return makeStep("deactivate", refTo(webhook, { kind: "webhook", role, surveyKey: match.survey.key }), {
    reason: role === "unmanaged" ? "sendsTheSameSurvey" : "duplicate",
    changes: [{ path: "status", before: "active", after: "inactive" }],
    payload: { status: "inactive" },
    dependsOn,
  });
}

function webhookGone(match: SurveyMatch, webhook: ObservedWebhook, dependsOn: string[]): Step {
  const ref = refTo(webhook, { kind: "webhook", role: "webhook", surveyKey: match.survey.key });
  return makeStep("delete", ref, { reason: "duplicate", dependsOn });
}
