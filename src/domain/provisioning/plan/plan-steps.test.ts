import { describe, expect, it } from "vitest";
import { emptyAccount } from "../../../../tests/support/account/account-model.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import {
  aProvisionedAccount,
  asObserved,
  withRule,
} from "../../../../tests/support/account/a-provisioned-account.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import { theSurvey } from "../../../../tests/support/account/the-survey.ts";
import { putSurvey } from "../../survey/put-survey.ts";
import { computeWanted } from "../resources/compute-wanted.ts";
import type { ObservedAccount, ObservedRule } from "../resources/observed-account.ts";
import type { Settings } from "../../survey/settings.ts";
import type { PlanOptions, Step } from "./plan.ts";
import { planSteps } from "./plan-steps.ts";

const settings = someSettings({ bodyTemplate: '{\n"email":"{{ticket.requester.email}}"\n}' });
const account = aProvisionedAccount(settings);

/** How a set-up is planned. */
const onceSetUp = {
  dispatch: "on",
  adoptsUnmanaged: true,
  sendsToken: false,
  texts: resourceTexts["pt-br"],
} as const;

function plan(wanted: Settings, observed: ObservedAccount, options: Partial<PlanOptions> = {}): Step[] {
  return planSteps(wanted, observed, { ...onceSetUp, saved: wanted, ...options }).steps;
}

const withCarriageReturns = (account.automations[0]?.actions ?? []).map((action) =>
  Array.isArray(action.value)
    ? { ...action, value: action.value.map((text) => text.replaceAll("\n", "\r\n")) }
    : action,
);

const names = (steps: readonly Step[]): string[] => steps.map(({ id }) => id);

describe("a blank account", () => {
  const steps = plan(settings, emptyAccount(), { saved: null });

  it("gets one webhook, one automation and two triggers, then the settings are saved", () => {
    expect(names(steps)).toEqual([
      "create:webhook:webhook:default",
      "create:automation:dispatch:default",
      "create:trigger:resend:default",
      "create:trigger:followUp:default",
      "save:settings:settings",
    ]);
  });

  it("gets the automation that the manual guide describes, with an age limit", () => {
    expect(steps[1]?.payload).toEqual({
      title: "2listen · disparo",
      active: true,
      conditions: {
        all: [
          { field: "status", operator: "is", value: "solved" },
          { field: "current_tags", operator: "not_includes", value: "pesquisa2listen_disparada" },
          { field: "current_tags", operator: "not_includes", value: "pesquisa2listen_nao_enviar" },
          { field: "ticket_is_public", operator: "is", value: "public" },
          { field: "updated_at", operator: "greater_than", value: "2" },
          { field: "SOLVED", operator: "less_than", value: "72" },
        ],
        any: [],
      },
      actions: [
        {
          field: "notification_webhook",
          value: ["webhook:default", expect.stringContaining("{{ticket.requester.email}}")],
        },
        { field: "current_tags", value: "pesquisa2listen_disparada" },
      ],
    });
  });

  it("shows no token anywhere, and asks for one", () => {
    expect(steps[0]).toMatchObject({
      needsToken: true,
      payload: { authentication: { data: { username: "conta@empresa.example/token" } } },
    });
    expect(JSON.stringify(steps)).not.toContain("password");
  });

  it("gets nothing while a setting is invalid", () => {
    const { steps: none, findings } = planSteps(someSettings({ bodyTemplate: "{" }), emptyAccount(), {
      ...onceSetUp,
      saved: null,
    });
    expect(none).toEqual([]);
    expect(findings).toMatchObject([{ code: "settingInvalid", severity: "error" }]);
  });
});

describe("an account that is as wanted", () => {
  it.each([
    ["at once", account],
    ["with every rule renamed", withRule(account, "1", { title: "Nosso disparo" })],
    [
      "with the body's line ends as another system writes them",
      withRule(account, "1", { actions: withCarriageReturns }),
    ],
  ])("needs nothing: %s", (_what, observed) => {
    expect(plan(settings, observed)).toEqual([]);
  });

  it("stays paused when drift alone is looked for", () => {
    const paused = withRule(account, "1", { isActive: false });
    expect(plan(settings, paused, { dispatch: "asFound" })).toEqual([]);
    expect(names(plan(settings, paused))).toEqual(["activate:automation:dispatch:default:1"]);
  });

  it("takes a new token without any other change", () => {
    expect(names(plan(settings, account, { sendsToken: true }))).toEqual([
      "replaceToken:webhook:webhook:default:W1",
    ]);
  });
});

describe("switching between automation and trigger", () => {
  const asTrigger = putSurvey(settings, {
    ...theSurvey(settings),
    rule: { ...theSurvey(settings).rule, kind: "trigger" },
  });

  it("makes the trigger switched off, switches the automation off, then the trigger on", () => {
    expect(names(plan(asTrigger, account, { saved: settings }))).toEqual([
      "update:trigger:followUp:default:3",
      "create:trigger:dispatch:default",
      "deactivate:automation:dispatch:default:1",
      "activate:trigger:dispatch:default",
      "save:settings:settings",
    ]);
  });

  it("stays paused where it is, when drift alone is looked for", () => {
    const paused = withRule(account, "1", { isActive: false });
    const [, create, ...rest] = plan(asTrigger, paused, { saved: settings, dispatch: "asFound" });
    expect(create).toMatchObject({ id: "create:trigger:dispatch:default", payload: { active: false } });
    expect(names(rest)).toEqual(["save:settings:settings"]);
  });

  it("reuses the former rule when switching back, with an admin's added conditions", () => {
    const both: ObservedAccount = {
      ...withRule(account, "1", { isActive: false }),
      triggers: [...account.triggers, asObserved(computeWanted(theSurvey(asTrigger)).dispatch, "9")],
    };
    expect(names(plan(settings, both))).toEqual([
      "deactivate:trigger:dispatch:default:9",
      "activate:automation:dispatch:default:1",
    ]);
  });
});

describe("what two admins created at once", () => {
  const doubled: ObservedAccount = {
    ...account,
    webhooks: [
      ...account.webhooks,
      { ...(account.webhooks[0] ?? never()), id: "W2", createdAt: "2024-01-01T00:00:05Z" },
    ],
    automations: [...account.automations, ...onSecond(account.automations)],
    triggers: [...account.triggers, ...onSecond(account.triggers)],
  };

  it("loses the younger of each pair, rules first and the webhook last", () => {
    expect(names(plan(settings, doubled))).toEqual([
      "delete:trigger:resend:default:12",
      "delete:trigger:followUp:default:13",
      "delete:automation:dispatch:default:11",
      "delete:webhook:webhook:default:W2",
    ]);
  });

  it("has the same plan for any order of Zendesk's list", () => {
    const reversed: ObservedAccount = {
      ...doubled,
      webhooks: doubled.webhooks.toReversed(),
      automations: doubled.automations.toReversed(),
      triggers: doubled.triggers.toReversed(),
    };
    expect(names(plan(settings, reversed)).toSorted()).toEqual(names(plan(settings, doubled)).toSorted());
  });
});

describe("a changed tag", () => {
  it("keeps the tickets that were surveyed under the former tag out", () => {
    const changed = putSurvey(settings, {
      ...theSurvey(settings),
      tags: { ...theSurvey(settings).tags, dispatch: "nova_tag" },
    });
    const dispatch = plan(changed, account, { saved: settings }).find(
      ({ resource }) => resource.role === "dispatch",
    );
    expect(dispatch?.keeps).toEqual([
      { field: "current_tags", operator: "not_includes", value: "pesquisa2listen_disparada" },
    ]);
    expect(dispatch?.payload).toMatchObject({
      actions: [expect.anything(), { field: "current_tags", value: "nova_tag" }],
    });
  });
});

function onSecond(rules: readonly ObservedRule[]): ObservedRule[] {
  return rules.map((rule) => ({
    ...rule,
    id: `1${rule.id}`,
    actions: rule.actions.map((action) =>
      Array.isArray(action.value) ? { ...action, value: ["W2", action.value[1] ?? ""] } : action,
    ),
  }));
}

function never(): never {
  throw new Error("The provisioned account holds a webhook.");
}
