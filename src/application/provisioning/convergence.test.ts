import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelAccount } from "../../../tests/support/account/account-model.ts";
import { applySettings, aSetUp } from "../../../tests/support/account/a-set-up.ts";
import { arbitraryAccount } from "../../../tests/support/account/arbitrary-account.ts";
import { makePlan } from "../../domain/provisioning/plan/make-plan.ts";
import {
  listNotifiedTargets,
  listNotifiedWebhooks,
} from "../../domain/provisioning/resources/notified-by.ts";
import type { ObservedAccount } from "../../domain/provisioning/resources/observed-account.ts";
import { inspectAccount } from "./inspect-account.ts";

/** Rules that are on and post to the survey's address, those that wait for a resend apart. */
function listDispatching(account: ObservedAccount): string[] {
  const webhooks = account.webhooks
    .filter(({ id, endpoint }) => id !== "W900" && endpoint !== "https://other.example/")
    .map(({ id }) => id);
  return [...account.automations, ...account.triggers]
    .filter(({ isActive, conditions }) => {
      const isResend = conditions.all.some(
        ({ field, operator }) => field === "current_tags" && operator === "includes",
      );
      return isActive && !isResend;
    })
    .filter(
      (rule) =>
        listNotifiedWebhooks(rule).some((id) => webhooks.includes(id)) ||
        listNotifiedTargets(rule).includes("700"),
    )
    .map(({ id }) => id);
}

function pickForeign(account: ObservedAccount, foreignIds: readonly string[]): unknown {
  return structuredClone(
    [...account.automations, ...account.triggers, ...account.webhooks].filter(({ id }) =>
      foreignIds.includes(id),
    ),
  );
}

/** Generated accounts take a busy machine longer than Vitest's five seconds. */
const testTimeoutMs = 60_000;

describe("applying a plan to any account", { timeout: testTimeoutMs }, () => {
  it("leaves nothing to do", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAccount, async ({ settings, account }) => {
        const { gateway } = modelAccount(account);
        const report = await applySettings(gateway, settings);
        expect(report.isComplete).toBe(true);
        const again = makePlan(aSetUp(settings), await inspectAccount(gateway));
        expect(again.steps.map(({ id, changes }) => ({ id, changes }))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("changes nothing that is not ours", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAccount, async ({ settings, account, foreignIds }) => {
        const before = pickForeign(account, foreignIds);
        await applySettings(modelAccount(account).gateway, settings);
        expect(pickForeign(account, foreignIds)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it("ends with one rule that dispatches, and has at no moment more than there were before", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAccount, async ({ settings, account }) => {
        const model = modelAccount(account);
        const most = Math.max(1, listDispatching(account).length);
        const counts: number[] = [];
        model.afterWrite = () => counts.push(listDispatching(account).length);
        await applySettings(model.gateway, settings);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(most);
        expect(listDispatching(account)).toHaveLength(1);
      }),
      { numRuns: 1500 },
    );
  });

  it("gets there from wherever a failed run stopped", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAccount, fc.array(fc.nat(8), { maxLength: 3 }), async (state, refused) => {
        const model = modelAccount(state.account);
        model.refuse = (writeNumber) => refused.includes(writeNumber);
        await applySettings(model.gateway, state.settings);
        model.refuse = () => false;
        await applySettings(model.gateway, state.settings);
        const again = makePlan(aSetUp(state.settings), await inspectAccount(model.gateway));
        expect(again.steps.map(({ id, changes }) => ({ id, changes }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
