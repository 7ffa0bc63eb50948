import { describe, expect, it } from "vitest";
import { aRule } from "../../../tests/support/account/account-model.ts";
import { aProvisionedAccount } from "../../../tests/support/account/a-provisioned-account.ts";
import { someSettings } from "../../../tests/support/account/a-set-up.ts";
import type { Survey } from "../survey/settings.ts";
import { listHealthFindings } from "./list-health-findings.ts";

/** Whether closing that number of hours after the solution is reported as too early. */
function isTooEarly(closesAfterHours: number, rule: Partial<Survey["rule"]>): boolean {
  const settings = someSettings({ rule: { ageLimitHours: 600, ...rule } });
  const account = aProvisionedAccount(settings);
  const closing = aRule({
    id: "50",
    conditions: {
      all: [{ field: "SOLVED", operator: "greater_than", value: String(closesAfterHours) }],
      any: [],
    },
    actions: [{ field: "status", value: "closed" }],
  });
  const findings = listHealthFindings({
    settings,
    saved: settings,
    account: { ...account, automations: [...account.automations, closing] },
    hasNativeCsat: null,
    isTrial: null,
    matchingCount: null,
  });
  return findings.some(({ code }) => code === "closesBeforeDispatch");
}

describe("closing solved tickets is too early", () => {
  it.each<[number, Partial<Survey["rule"]>, boolean]>([
    [3, { delayHours: 2 }, true],
    [4, { delayHours: 2 }, false],
    [1, { kind: "trigger" }, false],
    // Zendesk's own automation closes after 96 hours: a long weekend and a working day fit in.
    [96, { delayHours: 2, inBusinessHours: true }, false],
    [96, { delayHours: 8, inBusinessHours: true }, false],
    [95, { delayHours: 2, inBusinessHours: true }, true],
    [96, { delayHours: 9, inBusinessHours: true }, true],
  ])("after %i hours with %j: %s", (closesAfterHours, rule, tooEarly) => {
    expect(isTooEarly(closesAfterHours, rule)).toBe(tooEarly);
  });
});
