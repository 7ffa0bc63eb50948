import { computeWanted } from "../../src/domain/provisioning/resources/compute-wanted.ts";
import type { WantedRule } from "../../src/domain/provisioning/resources/difference.ts";
import type {
  ObservedAccount,
  ObservedRule,
} from "../../src/domain/provisioning/resources/observed-account.ts";
import {
  resolveWebhook,
  webhookReference,
} from "../../src/domain/provisioning/resources/webhook-reference.ts";
import type { Settings } from "../../src/domain/survey/settings.ts";
import { aRule, aWebhook, emptyAccount } from "./account-model.ts";

/** The account as it stands after the settings were applied to a blank one: webhook `W1`, rules `1` to `3`. */
export function aProvisionedAccount(settings: Settings): ObservedAccount {
  const [survey] = settings.surveys;
  if (survey === undefined) return emptyAccount();
  const { webhook, dispatch, resend, followUp } = computeWanted(survey);
  const rules = [dispatch, resend, followUp].map((wanted, index) => asObserved(wanted, String(index + 1)));
  const { payload } = webhook;
  return {
    ...emptyAccount(),
    webhooks: [
      aWebhook({
        id: "W1",
        name: payload.name,
        description: payload.description,
        endpoint: payload.endpoint,
        username: payload.authentication.data.username,
      }),
    ],
    automations: rules.filter(({ kind }) => kind === "automation"),
    triggers: rules.filter(({ kind }) => kind === "trigger"),
  };
}

/** A wanted rule as Zendesk would show it, on webhook `W1`. */
export function asObserved({ kind, payload, surveyKey }: WantedRule, id: string): ObservedRule {
  return aRule({
    kind,
    id,
    title: payload.title,
    description: kind === "trigger" ? payload.description : "",
    conditions: payload.conditions,
    actions: resolveWebhook(payload.actions, webhookReference(surveyKey), "W1"),
  });
}

/** The account with one of its rules changed. */
export function withRule(
  account: ObservedAccount,
  id: string,
  changes: Partial<ObservedRule>,
): ObservedAccount {
  const change = (rules: ObservedRule[]) =>
    rules.map((rule) => (rule.id === id ? { ...rule, ...changes } : rule));
  return { ...account, automations: change(account.automations), triggers: change(account.triggers) };
}
