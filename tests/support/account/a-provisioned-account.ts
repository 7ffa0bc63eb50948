import { computeWanted } from "../../../src/domain/provisioning/resources/compute-wanted.ts";
import type { WantedRule } from "../../../src/domain/provisioning/resources/difference.ts";
import type {
  ObservedAccount,
  ObservedRule,
} from "../../../src/domain/provisioning/resources/observed-account.ts";
import {
  resolveWebhook,
  webhookReference,
} from "../../../src/domain/provisioning/resources/webhook-reference.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import { aRule, aWebhook, emptyAccount } from "./account-model.ts";
import { textsOfOwned } from "./resource-texts.ts";

/** The account after the settings were applied to a blank one: webhook `W1`, rules `1` to `3`. */
export function aProvisionedAccount(settings: Settings): ObservedAccount {
  const [survey] = settings.surveys;
  if (survey === undefined) return emptyAccount();
  const { webhook, dispatch, resend, followUp } = computeWanted(survey);
  const rules = [dispatch, resend, followUp].map((wanted, index) => asObserved(wanted, String(index + 1)));
  const { payload } = webhook;
  const { title: name, description } = textsOfOwned(webhook);
  return {
    ...emptyAccount(),
    webhooks: [
      aWebhook({
        id: "W1",
        name,
        description,
        endpoint: payload.endpoint,
        username: payload.authentication.data.username,
      }),
    ],
    automations: rules.filter(({ kind }) => kind === "automation"),
    triggers: rules.filter(({ kind }) => kind === "trigger"),
  };
}

/** A wanted rule as Zendesk would show it, on webhook `W1`. */
export function asObserved({ kind, role, payload, surveyKey }: WantedRule, id: string): ObservedRule {
  const { title, description } = textsOfOwned({ role, surveyKey });
  return aRule({
    kind,
    id,
    title,
    description: kind === "trigger" ? description : "",
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
