import { describe, expect, it } from "vitest";
import { emptyAccount, modelAccount } from "../../../tests/support/account/account-model.ts";
import { applySettings, someSettings } from "../../../tests/support/account/a-set-up.ts";
import { theSurvey } from "../../../tests/support/account/the-survey.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { Invocation } from "../ports/deliveries.ts";
import { readDeliveriesHealth } from "./read-deliveries-health.ts";

const nowMs = Date.parse("2026-11-23T12:00:00Z");
const settings = someSettings();

async function readLog(invocations: Partial<Invocation>[]) {
  const { account, gateway } = modelAccount(emptyAccount());
  await applySettings(gateway, settings, { saved: settings });
  const items = invocations.map((each, index): Invocation => ({
    id: String(index),
    status: "success",
    statusCode: 200,
    completedAt: "",
    ...each,
  }));
  const log: Partial<AccountGateway> = { listInvocations: async () => ({ items, nextCursor: null }) };
  return readDeliveriesHealth(
    {
      gateway: { ...gateway, ...log },
      settings,
      survey: theSurvey(settings),
      nowMs,
      dayStartMs: (daysAgo) => Date.parse("2026-11-23T00:00:00Z") - daysAgo * 86_400_000,
      isTrial: null,
    },
    { status: "on", observed: account, differences: [], findings: [], waitingCount: null, notKnown: [] },
  );
}

describe("the deliveries' health", () => {
  it("takes the newest delivery with a time as the last dispatch", async () => {
    const underWay = { status: "accepted", statusCode: null };
    const { lastDispatchMs, counts } = await readLog([underWay, { completedAt: "2026-11-23T11:00:00Z" }]);
    expect(lastDispatchMs).toBe(Date.parse("2026-11-23T11:00:00Z"));
    expect(counts).toMatchObject({ accepted: 1, pending: 1 });
    expect((await readLog([underWay])).lastDispatchMs).toBeNull();
  });

  it("counts each delivery on its day", async () => {
    const { byDay } = await readLog([
      { completedAt: "2026-11-23T00:00:00Z" },
      { completedAt: "2026-11-22T23:59:59Z" },
    ]);
    expect(byDay.map(({ counts }) => counts.accepted)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });
});
