import { defaultSettings } from "../../survey/default-settings.ts";
import { isSetUp } from "../../survey/is-set-up.ts";
import { matchSurvey } from "../resources/match-survey.ts";
import { listNotifiedWebhooks } from "../resources/notified-by.ts";
import type { ObservedAccount, ObservedRule } from "../resources/observed-account.ts";
import { refTo } from "../resources/resource-ref.ts";
import type { ResourceRef } from "../resources/resource.ts";
import { serializeSettings } from "../../survey/serialize-settings.ts";
import type { Settings } from "../../survey/settings.ts";
import { listOwned } from "./list-owned.ts";
import { makeStep, switchStep } from "./make-step.ts";
import type { PlanContent, Step } from "./plan.ts";
import { settingsStep } from "./settings-step.ts";

/**
 * The plan that removes everything of ours from the account: rules first, webhooks last, since Zendesk may refuse to
 * delete a webhook that a rule still names; then the settings are cleared. A rule that is not ours but names our webhook
 * is switched off. Tags on tickets stay: they are the tickets' history.
 */
export function planRemoval(account: ObservedAccount, saved: Settings | null): PlanContent {
  const { rules: marked, webhooks } = listOwned(account);
  const rules = [...listOrphans(account, saved), ...marked];
  const foreign = listForeignUsers(account, rules, webhooks);
  const ruleSteps = [
    ...rules.map((ref) => makeStep("delete", ref, { reason: "removal" })),
    ...foreign.map((rule) =>
      switchStep(refTo(rule, { kind: rule.kind, role: "unmanaged", surveyKey: "" }), false, {
        reason: "removal",
      }),
    ),
  ];
  const webhookSteps = webhooks.map((ref) =>
    makeStep("delete", ref, { reason: "removal", dependsOn: ruleSteps.map(({ id }) => id) }),
  );
  const steps = [...ruleSteps, ...webhookSteps];
  return {
    steps: [...steps, ...clearSettings(steps, saved)],
    unchanged: [],
    findings: [],
  };
}

/**
 * Automations whose webhook is gone. They carry no marker: as in a set-up plan, the tag that they add shows that they are ours.
 * Where the settings were cleared, the app's default tag decides.
 */
function listOrphans(account: ObservedAccount, saved: Settings | null): ResourceRef[] {
  const { surveys } = saved !== null && isSetUp(saved) ? saved : defaultSettings();
  const ownWebhooks = listOwned(account).webhooks.map(({ id }) => id);
  return surveys.flatMap((survey) => {
    const { matched, duplicates } = matchSurvey(survey, account, { saved, adoptsUnmanaged: false }).rules
      .dispatch;
    return [matched, ...duplicates.map(({ rule }) => rule)]
      .filter((rule) => rule !== null)
      .filter((rule) => rule.kind === "automation")
      .filter((rule) => !listNotifiedWebhooks(rule).some((id) => ownWebhooks.includes(id)))
      .map((rule) => refTo(rule, { kind: "automation", role: "dispatch", surveyKey: survey.key }));
  });
}

function listForeignUsers(
  account: ObservedAccount,
  ours: ResourceRef[],
  webhooks: ResourceRef[],
): ObservedRule[] {
  return [...account.automations, ...account.triggers].filter(
    (rule) =>
      rule.isActive &&
      !ours.some(({ id, kind }) => id === rule.id && kind === rule.kind) &&
      webhooks.some(({ id }) => id !== null && listNotifiedWebhooks(rule).includes(id)),
  );
}

function clearSettings(steps: readonly Step[], saved: Settings | null): Step[] {
  const before = saved === null ? {} : serializeSettings(saved);
  const step = settingsStep(before, serializeSettings(defaultSettings()), {
    reason: "settingsCleared",
    dependsOn: steps.map(({ id }) => id),
  });
  return step === null ? [] : [step];
}
