import fc from "fast-check";
import type {
  ObservedAccount,
  ObservedRule,
  ObservedWebhook,
} from "../../../src/domain/provisioning/resources/observed-account.ts";
import { computeWanted } from "../../../src/domain/provisioning/resources/compute-wanted.ts";
import type { RuleAction } from "../../../src/domain/provisioning/resources/resource.ts";
import type { WantedRule } from "../../../src/domain/provisioning/resources/difference.ts";
import {
  resolveWebhook,
  webhookReference,
} from "../../../src/domain/provisioning/resources/webhook-reference.ts";
import type { Survey, Settings } from "../../../src/domain/survey/settings.ts";
import { aRule, aTarget, aWebhook } from "./account-model.ts";
import { someSettings } from "./a-set-up.ts";
import { textsOfOwned } from "./resource-texts.ts";

/** An account in some state of disorder, and which of its resources are nobody's business. */
export interface DisorderedAccount {
  settings: Settings;
  account: ObservedAccount;
  foreignIds: string[];
}

/** Settings of either kind of rule, with and without a scope. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc
  .record({
    kind: fc.constantFrom("automation" as const, "trigger" as const),
    delayHours: fc.constantFrom(1, 2, 24),
    inBusinessHours: fc.boolean(),
    brandIds: fc.constantFrom<string[][]>([], ["11"], ["11", "12"]),
    groupIds: fc.constantFrom<string[][]>([], ["21"]),
    excludedTags: fc.constantFrom<string[][]>([], ["spam"], ["procon", "closed_by_merge"]),
  })
  .map(({ brandIds, groupIds, excludedTags, ...rule }) =>
    someSettings({
      bodyTemplate: '{"email":"{{ticket.requester.email}}"}',
      rule,
      scope: { brandIds, groupIds, formIds: [], channelIds: [], excludedTags },
    }),
  );

/** Missing, right, drifted, doubled, of the other kind; unmanaged; look-alikes; unrelated. */
export const arbitraryAccount: fc.Arbitrary<DisorderedAccount> = arbitrarySettings.chain((settings) => {
  const survey = settings.surveys[0] as Survey;
  return fc
    .record({
      webhooks: fc.array(arbitraryOwnedWebhook(survey), { maxLength: 2 }),
      rules: fc.array(arbitraryOwnedRule(survey), { maxLength: 7 }),
      unmanaged: fc.array(arbitraryUnmanagedRule(), { maxLength: 3 }),
      hasUnmanagedWebhook: fc.boolean(),
      isTargetActive: fc.boolean(),
      strangers: fc.array(arbitraryStranger(), { maxLength: 3 }),
    })
    .map(({ webhooks, rules, unmanaged, hasUnmanagedWebhook, isTargetActive, strangers }) => {
      const all = [...rules, ...unmanaged, ...strangers].map((rule, index) => ({
        ...rule,
        id: String(1000 + index),
      }));
      const foreign = all.slice(rules.length + unmanaged.length);
      const otherWebhook = aWebhook({
        id: "W900",
        name: textsOfOwned({ role: "webhook", surveyKey: "default" }).title,
        endpoint: "https://other.example/",
      });
      return {
        settings,
        foreignIds: [...foreign.map(({ id }) => id), otherWebhook.id],
        account: {
          webhooks: [
            ...webhooks.map((webhook, index) => ({ ...webhook, id: `W${index}` })),
            ...(hasUnmanagedWebhook ? [aWebhook({ id: "W800" })] : []),
            otherWebhook,
          ],
          automations: all.filter(({ kind }) => kind === "automation"),
          triggers: all.filter(({ kind }) => kind === "trigger"),
          targets: [
            aTarget({ isActive: isTargetActive }),
            aTarget({ id: "701", url: "https://other.example/" }),
          ],
          unreadable: [],
        },
      };
    });
});

function arbitraryOwnedWebhook(survey: Survey): fc.Arbitrary<ObservedWebhook> {
  const { webhook } = computeWanted(survey);
  const { payload } = webhook;
  return fc
    .record({
      endpoint: fc.constantFrom(survey.endpoint, "https://moved.example/hook"),
      isActive: fc.boolean(),
      username: fc.constantFrom(payload.authentication.data.username, "old@empresa.example/token", null),
      httpMethod: fc.constantFrom("POST", "GET"),
      second: fc.integer({ min: 10, max: 59 }),
    })
    .map(({ second, ...drift }) =>
      aWebhook({
        description: textsOfOwned(webhook).description,
        createdAt: `2026-11-01T00:00:${second}Z`,
        ...drift,
      }),
    );
}

/** The webhook that a rule names: an owned one, an unmanaged one, another app's, or a deleted one. */
const arbitraryWebhookId = fc.constantFrom("W0", "W0", "W1", "W800", "W404");

function arbitraryOwnedRule(survey: Survey): fc.Arbitrary<ObservedRule> {
  const wanted = computeWanted(survey);
  const other = computeWanted({
    ...survey,
    rule: { ...survey.rule, kind: survey.rule.kind === "trigger" ? "automation" : "trigger" },
  });
  return fc
    .record({
      rule: fc.constantFrom(wanted.dispatch, other.dispatch, wanted.resend, wanted.followUp),
      webhookId: arbitraryWebhookId,
      isActive: fc.boolean(),
      hasMarker: fc.boolean(),
      drift: fc.array(arbitraryDrift, { maxLength: 2 }),
    })
    .map(({ rule, webhookId, isActive, hasMarker, drift }) => {
      const made = asObserved(rule, webhookId);
      const drifted = drift.reduce((current, change) => change(current), made);
      return { ...drifted, isActive, description: hasMarker ? drifted.description : "" };
    });
}

function asObserved({ kind, role, payload, surveyKey }: WantedRule, webhookId: string): ObservedRule {
  const { title, description } = textsOfOwned({ role, surveyKey });
  return aRule({
    kind,
    title,
    description: kind === "trigger" ? description : "",
    conditions: payload.conditions,
    actions: resolveWebhook(payload.actions, webhookReference(surveyKey), webhookId),
  });
}

type Drift = (rule: ObservedRule) => ObservedRule;

/** Something that people do to rules. */
const arbitraryDrift: fc.Arbitrary<Drift> = fc.constantFrom<Drift[]>(
  (rule) => ({ ...rule, title: "Nome novo" }),
  (rule) => ({ ...rule, conditions: { ...rule.conditions, all: rule.conditions.all.slice(1) } }),
  (rule) => ({ ...rule, conditions: { ...rule.conditions, all: rule.conditions.all.slice(0, -1) } }),
  (rule) => ({
    ...rule,
    conditions: {
      ...rule.conditions,
      all: rule.conditions.all.map((condition) => ({ ...condition, value: "9" })),
    },
  }),
  (rule) => ({
    ...rule,
    conditions: {
      ...rule.conditions,
      all: [...rule.conditions.all, { field: "priority", operator: "is", value: "high" }],
    },
  }),
  (rule) => ({
    ...rule,
    conditions: { ...rule.conditions, any: [{ field: "brand_id", operator: "is", value: "99" }] },
  }),
  (rule) => ({ ...rule, actions: rule.actions.slice(1) }),
  (rule) => ({ ...rule, actions: rule.actions.slice(0, -1) }),
  (rule) => ({ ...rule, actions: [...rule.actions, { field: "priority", value: "low" }] }),
  (rule) => ({ ...rule, actions: [...rule.actions, { field: "set_tags", value: "tudo" }] }),
  (rule) => ({
    ...rule,
    actions: rule.actions.map((action) =>
      Array.isArray(action.value)
        ? { ...action, value: [action.value[0] ?? "", '{"email":"fixo"}'] }
        : action,
    ),
  }),
);

function arbitraryUnmanagedRule(): fc.Arbitrary<ObservedRule> {
  return fc
    .record({
      kind: fc.constantFrom("automation" as const, "trigger" as const),
      isActive: fc.boolean(),
      action: fc.constantFrom<RuleAction[]>(
        { field: "notification_webhook", value: ["W800", "{}"] },
        { field: "notification_target", value: ["700", "{}"] },
      ),
    })
    .map(({ action, ...rule }) =>
      aRule({
        ...rule,
        title: "Pesquisa manual",
        conditions: {
          all: [
            { field: "status", operator: rule.kind === "trigger" ? "value" : "is", value: "solved" },
            { field: "current_tags", operator: "not_includes", value: "pesquisa_enviada" },
          ],
          any: [],
        },
        actions: [action, { field: "current_tags", value: "pesquisa_enviada" }],
      }),
    );
}

/** Rules of other people, some with titles like ours. */
function arbitraryStranger(): fc.Arbitrary<ObservedRule> {
  return fc
    .record({
      kind: fc.constantFrom("automation" as const, "trigger" as const),
      isActive: fc.boolean(),
      title: fc.constantFrom("2listen · disparo", "2listen · reenvio", "Fechar resolvidos"),
      actions: fc.constantFrom<RuleAction[][]>(
        [{ field: "status", value: "closed" }],
        [
          { field: "notification_webhook", value: ["W900", "{}"] },
          { field: "current_tags", value: "outra" },
        ],
        [{ field: "current_tags", value: "pesquisa2listen_disparada" }],
        [{ field: "notification_target", value: ["701", "{}"] }],
      ),
    })
    .map((rule) =>
      aRule({
        ...rule,
        conditions: { all: [{ field: "status", operator: "is", value: "solved" }], any: [] },
      }),
    );
}
