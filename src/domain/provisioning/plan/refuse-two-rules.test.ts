import { describe, expect, it } from "vitest";
import { aProvisionedAccount, withRule } from "../../../../tests/support/account/a-provisioned-account.ts";
import { aRule, aWebhook } from "../../../../tests/support/account/account-model.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanIntent } from "./plan-intent.ts";

const settings = someSettings();
const texts = resourceTexts["pt-br"];
const repair: PlanIntent = { kind: "repair", settings, texts };
const resume: PlanIntent = { kind: "resume", settings, texts };
const adopt: PlanIntent = { kind: "adopt", settings, texts };

const ours = aProvisionedAccount(settings);
const paused = withRule(ours, "1", { isActive: false });
const withoutDispatch: ObservedAccount = { ...ours, automations: [] };

/** The account with a rule that somebody made by hand, which is on and sends the same survey. */
function besideManual(account: ObservedAccount): ObservedAccount {
  const manual = aRule({
    kind: "trigger",
    id: "300",
    title: "Disparo manual",
    conditions: { all: [{ field: "status", operator: "value", value: "solved" }], any: [] },
    actions: [{ field: "notification_webhook", value: ["W100", "{}"] }],
  });
  return {
    ...account,
    webhooks: [...account.webhooks, aWebhook()],
    triggers: [...account.triggers, manual],
  };
}

const twoSend = { code: "unmanagedDispatch", severity: "error", remedy: "adopt" };

describe("beside an unmanaged rule that is on", () => {
  const goneWebhook = { field: "notification_webhook", value: ["W404", "{}"] };
  const tagged = { field: "current_tags", value: "pesquisa2listen_disparada" };
  const webhookOff = { ...ours, webhooks: ours.webhooks.map((each) => ({ ...each, isActive: false })) };
  it.each<[string, PlanIntent, ObservedAccount]>([
    ["resuming", resume, paused],
    ["resuming where our rule is gone", resume, withoutDispatch],
    ["repairing where our rule is gone", repair, withoutDispatch],
    [
      "repairing where our rule lost its webhook",
      repair,
      withRule(ours, "1", { actions: [goneWebhook, tagged] }),
    ],
    ["repairing where our webhook is off", repair, webhookOff],
    ["going on with a repair that stopped while our rule was off", { ...repair, wasOn: true }, paused],
  ])("%s does not switch on a second one: an error, and no step", (_what, intent, account) => {
    const plan = makePlan(intent, besideManual(account));
    expect(plan.findings).toMatchObject([twoSend]);
    expect(plan).toMatchObject({ steps: [], unchanged: [] });
  });

  it("a repair says that two send, and repairs all else", () => {
    const account = withRule(besideManual(ours), "2", { isActive: false });
    const plan = makePlan(repair, account);
    expect(plan.findings).toMatchObject([twoSend]);
    expect(plan.steps.map(({ id }) => id)).toEqual(["update:trigger:resend:default:2"]);
  });

  it("a repair of a paused dispatch leaves it paused: one sends", () => {
    const account = withRule(besideManual(paused), "2", { isActive: false });
    const plan = makePlan(repair, account);
    expect(plan.findings).toMatchObject([{ code: "unmanagedDispatch", severity: "warning" }]);
    expect(plan.steps.map(({ id }) => id)).toEqual(["update:trigger:resend:default:2"]);
  });

  it("taking it over switches it off before ours goes on", () => {
    const plan = makePlan(adopt, besideManual(paused));
    expect(plan.findings).toEqual([]);
    expect(plan.steps.map(({ id }) => id)).toEqual([
      "deactivate:trigger:unmanaged:default:300",
      "activate:automation:dispatch:default:1",
      "deactivate:webhook:unmanaged:default:W100",
    ]);
  });
});
