import { describe, expect, it } from "vitest";
import { emptyAccount } from "../../../tests/support/account/account-model.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import { chooseHealthStatus } from "./choose-health-status.ts";
import type { AccountHealth, DeliveriesHealth, HealthPart } from "./health-report.ts";

const ready = <Value>(value: Value): HealthPart<Value> => ({ state: "ready", value, failure: null });
const refusal = { kind: "unavailable", status: 500, method: "GET", path: "", detail: "" } as const;
const failed: HealthPart<never> = { state: "failed", value: null, failure: refusal };
const loading: HealthPart<never> = { state: "loading", value: null, failure: null };

function anAccount(status: AccountHealth["status"]): HealthPart<AccountHealth> {
  const observed = emptyAccount();
  return ready({ status, observed, differences: [], findings: [], waitingCount: null, notKnown: [] });
}

function deliveriesWith(...severities: Finding["severity"][]): HealthPart<DeliveriesHealth> {
  return ready({
    counts: { accepted: 1, refused: 0, unanswered: 0, throttled: 0, pending: 0, unknown: 0 },
    byDay: [],
    countedSinceMs: 0,
    failuresSinceMs: 0,
    isCutShort: false,
    failed: [],
    details: [],
    lastDispatchMs: null,
    findings: severities.map((severity) => ({
      code: "deliveriesFailing",
      severity,
      values: {},
      remedy: "none",
    })),
  });
}

describe("the health status", () => {
  it.each<[string, HealthPart<AccountHealth>, HealthPart<DeliveriesHealth>, string]>([
    ["is on where all is known to be well", anAccount("on"), deliveriesWith(), "on"],
    ["is not known where the deliveries cannot be read", anAccount("on"), failed, "unproven"],
    ["nor where something else asks for a look", anAccount("attention"), failed, "unproven"],
    ["is not decided before the deliveries are read", anAccount("on"), loading, "loading"],
    ["is failing where most deliveries fail", anAccount("on"), deliveriesWith("error"), "failing"],
    ["asks for a look where some fail", anAccount("on"), deliveriesWith("warning"), "attention"],
    ["is on where old failures wait to be sent again", anAccount("on"), deliveriesWith("notice"), "on"],
    ["is paused whatever became of the deliveries", anAccount("paused"), failed, "paused"],
    ["is not known where the account cannot be read", failed, loading, "failed"],
  ])("%s", (_title, account, deliveries, status) => {
    expect(chooseHealthStatus({ account, deliveries })).toBe(status);
  });
});
