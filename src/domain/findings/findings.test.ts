import { describe, expect, it } from "vitest";
import { aRule, aTarget, aWebhook } from "../../../tests/support/account/account-model.ts";
import { aProvisionedAccount, withRule } from "../../../tests/support/account/a-provisioned-account.ts";
import { someSettings } from "../../../tests/support/account/a-set-up.ts";
import { defaultSettings } from "../survey/default-settings.ts";
import type { ObservedAccount } from "../provisioning/resources/observed-account.ts";
import type { Finding } from "./finding.ts";
import { listHealthFindings } from "./list-health-findings.ts";
import { listPlanFindings } from "./list-plan-findings.ts";

const settings = someSettings();
const account = aProvisionedAccount(settings);
const notification = { field: "notification_webhook", value: ["W9", "{}"] };

interface Circumstances {
  account?: ObservedAccount;
  settings?: typeof settings;
  hasNativeCsat?: boolean;
  isTrial?: boolean;
  matchingCount?: number;
}

function findHealth(circumstances: Circumstances): Finding[] {
  return listHealthFindings({
    settings,
    saved: circumstances.settings ?? settings,
    account,
    hasNativeCsat: null,
    isTrial: null,
    matchingCount: null,
    ...circumstances,
  });
}

const tooLate = someSettings({ rule: { delayHours: 90 } });
const closing = (hours: string) =>
  aRule({
    id: "50",
    title: "Fechar",
    conditions: { all: [{ field: "SOLVED", operator: "greater_than", value: hours }], any: [] },
    actions: [{ field: "status", value: "closed" }],
  });
const withAutomation = (...automations: ObservedAccount["automations"]): ObservedAccount => ({
  ...account,
  automations: [...account.automations, ...automations],
});
const other = aRule({
  id: "60",
  title: "Outra",
  actions: [{ field: "current_tags", value: "a pesquisa2listen_nao_enviar" }],
});
const twin = { ...(account.automations[0] ?? aRule()), id: "70", title: "Cópia" };
const manual = aRule({
  id: "80",
  title: "Manual",
  actions: [{ field: "notification_target", value: ["700", "{}"] }],
});
const lookAlike = aRule({ id: "90", title: "2listen · disparo", actions: [notification] });
const extra = { field: "priority", operator: "is", value: "high" };
const [dispatch] = account.automations;
const withExtra = withRule(account, "1", {
  conditions: { all: [...(dispatch?.conditions.all ?? []), extra], any: [] },
});
const webhookOff: ObservedAccount = {
  ...account,
  webhooks: account.webhooks.map((one) => ({ ...one, isActive: false })),
};

describe("an account that is well", () => {
  it("gives no finding", () => {
    expect(findHealth({ matchingCount: 1000, hasNativeCsat: false, isTrial: false })).toEqual([]);
  });

  it.each([
    ["a close automation later than the delay", { account: withAutomation(closing("96")) }],
    ["one that closes early but is off", { account: withAutomation({ ...closing("1"), isActive: false }) }],
    ["a renamed rule", { account: withRule(account, "1", { title: "Nome novo" }) }],
    ["a rule in another position", { account: withRule(account, "1", { position: 99 }) }],
    [
      "an unmanaged rule that is off",
      { account: { ...withAutomation({ ...manual, isActive: false }), targets: [aTarget()] } },
    ],
  ])("is not found fault with for %s", (_what, circumstances) => {
    expect(findHealth(circumstances)).toEqual([]);
  });
});

describe("each conflict and each drift is found, with its values and its remedy", () => {
  it.each<[Finding["code"], Circumstances, Partial<Finding>]>([
    ["notSetUp", { settings: defaultSettings() }, { severity: "error", remedy: "setUp" }],
    [
      "settingInvalid",
      { settings: tooLate, account: aProvisionedAccount(tooLate) },
      {
        severity: "error",
        values: { field: "ageLimitHours", problem: "delayNotBeforeAgeLimit", delay: 90, limit: 72 },
        remedy: "editSettings",
      },
    ],
    [
      "accountPartUnreadable",
      { account: { ...account, unreadable: [{ kind: "target", reason: "forbidden" }] } },
      { severity: "warning", values: { kind: "target", reason: "forbidden" }, remedy: "askForPermission" },
    ],
    [
      "dispatchMissing",
      { account: { ...account, automations: [] } },
      { values: { kind: "automation" }, remedy: "repair" },
    ],
    [
      "dispatchPaused",
      { account: withRule(account, "1", { isActive: false }) },
      { values: { title: "2listen · disparo" }, remedy: "resume" },
    ],
    [
      "webhookInactive",
      { account: webhookOff },
      { severity: "error", values: { title: "2listen · pesquisa" }, remedy: "repair" },
    ],
    [
      "twoDispatchRules",
      { account: withAutomation(twin) },
      { severity: "error", values: { count: 2, titles: "2listen · disparo, Cópia" }, remedy: "repair" },
    ],
    [
      "resourceMissing",
      { account: { ...account, triggers: account.triggers.slice(0, 1) } },
      { values: { role: "followUp", kind: "trigger" } },
    ],
    [
      "resourceDrifted",
      { account: withRule(account, "2", { isActive: false }) },
      { values: { role: "resend", title: "2listen · reenvio", count: 1, path: "active" }, remedy: "repair" },
    ],
    [
      "unmanagedDispatch",
      { account: { ...withAutomation(manual), targets: [aTarget()] } },
      { values: { title: "Manual", kind: "automation" }, remedy: "adopt" },
    ],
    [
      "duplicateSwitchedOff",
      { account: withAutomation({ ...twin, isActive: false }) },
      { severity: "notice", values: { title: "Cópia", kind: "automation" }, remedy: "none" },
    ],
    [
      "foreignLookAlike",
      { account: withAutomation(lookAlike) },
      {
        severity: "notice",
        values: { title: "2listen · disparo", kind: "automation" },
        remedy: "removeByHand",
      },
    ],
    [
      "extraConditions",
      { account: withExtra },
      { severity: "notice", values: { title: "2listen · disparo", count: 1 } },
    ],
    [
      "closesBeforeDispatch",
      { account: withAutomation(closing("3")) },
      { severity: "error", values: { title: "Fechar", count: 3, delay: 2 }, remedy: "delayCloseAutomation" },
    ],
    ["nativeCsatActive", { hasNativeCsat: true }, { values: { title: "" }, remedy: "switchOffNativeCsat" }],
    [
      "nativeCsatActive",
      {
        account: withAutomation(
          aRule({ id: "55", title: "CSAT", actions: [{ field: "satisfaction_score", value: "offered" }] }),
        ),
      },
      { values: { title: "CSAT" } },
    ],
    [
      "tagSetByAnotherRule",
      { account: withAutomation(other) },
      { values: { title: "Outra", tag: "pesquisa2listen_nao_enviar" }, remedy: "editOtherRule" },
    ],
    [
      "moreThanOneRunTakes",
      { matchingCount: 2500 },
      { values: { count: 2500, limit: 1000, runs: 3 }, remedy: "narrowScope" },
    ],
    [
      "trialLimits",
      { isTrial: true },
      { severity: "notice", values: { webhooks: 1, webhookLimit: 10, callsPerMinute: 60 } },
    ],
  ])("%s", (code, circumstances, finding) => {
    expect(findHealth(circumstances)).toEqual([expect.objectContaining({ code, ...finding })]);
  });

  it("and errors come first", () => {
    const findings = findHealth({
      account: withAutomation(lookAlike, other, closing("1")),
      hasNativeCsat: true,
    });
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "warning", "warning", "notice"]);
  });
});

describe("a plan's findings", () => {
  it("name a changed dispatch tag", () => {
    const changed = someSettings({ tags: { dispatch: "nova_tag" } });
    const [first] = listPlanFindings(changed, account, { saved: settings, adoptsUnmanaged: true });
    expect(first).toMatchObject({
      code: "dispatchTagChanged",
      values: { from: "pesquisa2listen_disparada", to: "nova_tag" },
      remedy: "keepOldTag",
    });
  });

  it("name unmanaged rules only where they are not adopted", () => {
    const left = {
      ...account,
      webhooks: [...account.webhooks, aWebhook()],
      triggers: [
        ...account.triggers,
        aRule({
          kind: "trigger",
          id: "81",
          title: "Antiga",
          actions: [{ field: "notification_webhook", value: ["W100", "{}"] }],
        }),
      ],
    };
    expect(listPlanFindings(settings, left, { saved: settings, adoptsUnmanaged: true })).toEqual([]);
    expect(listPlanFindings(settings, left, { saved: settings, adoptsUnmanaged: false })).toMatchObject([
      { code: "unmanagedDispatch", values: { title: "Antiga", kind: "trigger" } },
    ]);
  });
});
