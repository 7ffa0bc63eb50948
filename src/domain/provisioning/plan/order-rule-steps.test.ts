import { describe, expect, it } from "vitest";
import { aProvisionedAccount, withRule } from "../../../../tests/support/account/a-provisioned-account.ts";
import { aRule } from "../../../../tests/support/account/account-model.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import type { RuleKind } from "../../survey/settings.ts";
import type { RuleAction } from "../resources/resource.ts";
import { planSteps } from "./plan-steps.ts";

/** Waits for the resend tag, as ours does, and bears no marker. */
const unmarkedResend = aRule({
  kind: "trigger",
  id: "9",
  title: "Reenvio",
  conditions: {
    all: [
      { field: "update_type", operator: "is", value: "Change" },
      { field: "current_tags", operator: "includes", value: "pesquisa2listen_reenviar" },
    ],
    any: [],
  },
  actions: [{ field: "notification_webhook", value: ["W1", "{}"] }],
});

/** The dispatch rule does `actions`; the resend trigger lost its tag condition, and sends with every update. */
function planRepairs(kind: RuleKind, actions: RuleAction[]) {
  const settings = someSettings({ rule: { kind } });
  const loose = { all: [{ field: "update_type", operator: "is", value: "Change" }], any: [] };
  const provisioned = aProvisionedAccount(settings);
  const account = withRule(withRule(provisioned, "1", { actions }), "2", { conditions: loose });
  const { steps } = planSteps(
    settings,
    { ...account, triggers: [...account.triggers, unmarkedResend] },
    {
      saved: settings,
      dispatch: "on",
      adoptsUnmanaged: true,
      sendsToken: false,
      texts: resourceTexts["pt-br"],
    },
  );
  return steps;
}

const tagged: RuleAction = { field: "current_tags", value: "pesquisa2listen_disparada" };
const toGoneWebhook: RuleAction = { field: "notification_webhook", value: ["W404", "{}"] };

describe("a dispatch rule that is on and sends nothing", () => {
  it.each([
    ["an automation whose webhook is gone", "automation", [toGoneWebhook, tagged]],
    ["a trigger whose webhook is gone", "trigger", [toGoneWebhook, tagged]],
    ["a trigger that notifies nobody", "trigger", [tagged]],
  ] satisfies [string, RuleKind, RuleAction[]][])(
    "is repaired after the resend trigger that sends with every update: %s",
    (_what, kind, actions) => {
      const steps = planRepairs(kind, actions);
      expect(steps.map(({ id }) => id)).toEqual([
        "deactivate:trigger:unmanaged:default:9",
        "update:trigger:resend:default:2",
        `update:${kind}:dispatch:default:1`,
      ]);
      expect(steps[1]?.dependsOn).toEqual(["deactivate:trigger:unmanaged:default:9"]);
      expect(steps[2]?.dependsOn).toContain("update:trigger:resend:default:2");
    },
  );
});
