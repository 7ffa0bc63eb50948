import { describe, expect, it } from "vitest";
import { aRule, aTarget, aWebhook, emptyAccount } from "../../../../tests/support/account/account-model.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import type { ObservedAccount, ObservedRule } from "../resources/observed-account.ts";
import type { PlanOptions, Step } from "./plan.ts";
import { planSteps } from "./plan-steps.ts";

const settings = someSettings();

/** How a set-up is planned. */
const onceSetUp = {
  dispatch: "on",
  adoptsUnmanaged: true,
  sendsToken: false,
  texts: resourceTexts["pt-br"],
} as const;

function plan(observed: ObservedAccount, options: Partial<PlanOptions> = {}): Step[] {
  return planSteps(settings, observed, { ...onceSetUp, saved: settings, ...options }).steps;
}

const names = (steps: readonly Step[]): string[] => steps.map(({ id }) => id);

/** A rule as the manual guide has people make it. */
const manualRule = (changes: Partial<ObservedRule> = {}): ObservedRule =>
  aRule({
    id: "300",
    title: "Disparo de pesquisa",
    conditions: {
      all: [
        { field: "status", operator: "is", value: "solved" },
        { field: "current_tags", operator: "not_includes", value: "pesquisa_enviada" },
        { field: "updated_at", operator: "greater_than", value: "4" },
        { field: "group_id", operator: "is", value: "77" },
      ],
      any: [],
    },
    actions: [
      { field: "notification_webhook", value: ["W100", "{}"] },
      { field: "current_tags", value: "pesquisa_enviada" },
    ],
    ...changes,
  });

describe("unmanaged rules of the manual guide", () => {
  const withWebhook = { ...emptyAccount(), webhooks: [aWebhook()], automations: [manualRule()] };
  const withTarget = {
    ...emptyAccount(),
    targets: [aTarget()],
    triggers: [
      manualRule({
        kind: "trigger",
        actions: [{ field: "notification_target", value: ["700", "{}"] }],
      }),
    ],
  };

  it("that fit are taken over, with their own conditions and the tag that they used", () => {
    const steps = plan(withWebhook);
    expect(names(steps).slice(0, 2)).toEqual([
      "adopt:webhook:webhook:default:W100",
      "adopt:automation:dispatch:default:300",
    ]);
    expect(steps[1]?.keeps).toEqual([
      { field: "current_tags", operator: "not_includes", value: "pesquisa_enviada" },
      { field: "group_id", operator: "is", value: "77" },
    ]);
    expect(steps[1]?.changes).toContainEqual({
      path: "conditions.all.updated_at",
      before: "greater_than 4",
      after: "greater_than 2",
    });
    expect(steps[0]?.payload).toMatchObject({
      description: expect.stringContaining("[2listen:default/webhook]"),
    });
  });

  it("that do not fit are replaced, and switched off before the new rule is switched on", () => {
    expect(names(plan(withTarget))).toEqual([
      "create:webhook:webhook:default",
      "create:automation:dispatch:default",
      "deactivate:trigger:unmanaged:default:300",
      "activate:automation:dispatch:default",
      "create:trigger:resend:default",
      "create:trigger:followUp:default",
      "deactivate:target:unmanaged:default:700",
    ]);
  });

  it("pass on the tags that they excluded, so that nobody is surveyed again", () => {
    const create = plan(withTarget).find(({ id }) => id === "create:automation:dispatch:default");
    const mark = { field: "current_tags", operator: "not_includes", value: "pesquisa_enviada" };
    expect(create?.keeps).toEqual([mark]);
    expect(create?.payload).toMatchObject({ conditions: { all: expect.arrayContaining([mark]) } });
  });

  it("are left alone where the admin wants it so", () => {
    const steps = plan(withTarget, { adoptsUnmanaged: false });
    expect(steps.some(({ resource }) => resource.role === "unmanaged")).toBe(false);
  });

  it("of which one fits and another does not end as one", () => {
    const two = { ...withWebhook, automations: [manualRule(), manualRule({ id: "301" })] };
    expect(names(plan(two)).slice(0, 3)).toEqual([
      "adopt:webhook:webhook:default:W100",
      "deactivate:automation:unmanaged:default:301",
      "adopt:automation:dispatch:default:300",
    ]);
  });
});
