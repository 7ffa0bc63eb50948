import { describe, expect, it } from "vitest";
import { aProvisionedAccount } from "../../../../tests/support/account/a-provisioned-account.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanIntent } from "./plan-intent.ts";

const settings = someSettings();
const account = aProvisionedAccount(settings);

const texts = resourceTexts["pt-br"];
const intents: readonly PlanIntent[] = [
  { kind: "setUp", settings, saved: null, adoptsUnmanaged: true, sendsToken: true, texts },
  { kind: "change", settings, saved: null, texts },
  { kind: "repair", settings, texts },
  { kind: "adopt", settings, texts },
  { kind: "pause", settings },
  { kind: "resume", settings, texts },
  { kind: "replaceToken", settings },
  { kind: "remove", saved: settings },
];

describe.each(intents)("a plan to $kind", (intent) => {
  it.each(["webhook", "automation", "trigger", "target"] as const)(
    "has no step and an error where the %ss could not be read",
    (kind) => {
      const unreadable = [{ kind, reason: "forbidden" }];
      const plan = makePlan(intent, { ...account, [`${kind}s`]: [], unreadable });
      expect(plan).toMatchObject({ intent, steps: [], unchanged: [] });
      expect(plan.findings).toMatchObject([{ code: "accountPartUnreadable", severity: "error" }]);
    },
  );
});
