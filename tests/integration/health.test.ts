import { describe, expect, it } from "vitest";
import type { HealthInput } from "../../src/application/health/health-input.ts";
import { readAccountHealth } from "../../src/application/health/read-account-health.ts";
import { readCoverage } from "../../src/application/health/read-coverage.ts";
import { readDeliveriesHealth } from "../../src/application/health/read-deliveries-health.ts";
import { readDeliveryDetail } from "../../src/application/health/read-delivery-detail.ts";
import { resendFailedDelivery } from "../../src/application/ticket/resend-failed-delivery.ts";
import type { AccountGateway } from "../../src/application/ports/account-gateway.ts";
import { theSurvey } from "../support/account/the-survey.ts";
import type { Settings } from "../../src/domain/survey/settings.ts";
import {
  advanceHours,
  anInstalledApp,
  type InstalledApp,
  listSurveys,
  solveTicket,
} from "../support/account/an-installed-app.ts";
import { emulatedClock } from "../support/emulator/emulated-clock.ts";
import { applySettings } from "../support/account/a-set-up.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { readHealth, type WholeHealth } from "../support/account/read-health.ts";

const dayMs = 86_400_000;

const inputOf = (gateway: AccountGateway, settings: Settings, nowMs: number): HealthInput => ({
  gateway,
  settings,
  survey: theSurvey(settings),
  nowMs,
  dayStartMs: (daysAgo) => nowMs - (nowMs % dayMs) - daysAgo * dayMs,
  isTrial: false,
});

const askHealth = (gateway: AccountGateway, settings: Settings, nowMs: number): Promise<WholeHealth> =>
  readHealth(inputOf(gateway, settings, nowMs));

/** What an admin's "send again" works with. */
function resendPartsOf(app: InstalledApp, settings: Settings) {
  const clock = emulatedClock(app.running);
  const survey = theSurvey(settings);
  const { tickets: gateway, gateway: rules } = app;
  return { gateway, rules, clock, survey, settings, agentGroupIds: null, onStep: () => undefined };
}

describe("health", () => {
  it("of an account that works is on, and counts what was delivered and covered", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings({ rule: { ageLimitHours: 20 } });
    const { clock } = running.emulator;
    await applySettings(gateway, wanted, { saved: wanted, token });
    await solveTicket(running);
    await solveTicket(running, { isPublic: false });
    await advanceHours(running, 3);
    const report = await askHealth(gateway, wanted, clock.now());
    const today = report.coverage.at(-1);
    const surveys = (await (await fetch(`${running.url}/emulator/surveys`)).json()) as unknown[];

    expect(report.account).toMatchObject({ status: "on", findings: [] });
    expect(report.deliveries).toMatchObject({
      isCutShort: false,
      failed: [],
      counts: { refused: 0, unknown: 0 },
    });
    expect(report.deliveries.counts.accepted).toBe(surveys.length);
    expect(report.deliveries.lastDispatchMs).toBeGreaterThan(clock.now() - 3 * 3_600_000);
    expect(report.coverage).toHaveLength(14);
    expect((today?.dispatched ?? 0) + (today?.leftOut ?? 0)).toBe(today?.solved);
    expect(today?.dispatched).toBeGreaterThanOrEqual(1);
    expect(today?.leftOut).toBeGreaterThanOrEqual(1);
    expect(report.daysTold.length).toBeGreaterThan(3);
    expect(report.daysTold.at(-1)).toBe(14);
  });

  it.each([
    ["few", 3],
    ["many", 120],
  ])("costs the same number of requests, at most 40: %s tickets", async (_what, tickets) => {
    const { gateway, settings, running, sent } = await anInstalledApp();
    const wanted = settings({ rule: { kind: "trigger" } });
    await applySettings(gateway, wanted, { saved: wanted, token: "errado" });
    for (let made = 0; made < tickets; made += 1)
      await solveTicket(running, { email: `c${made}@cliente.example` });
    await advanceHours(running, 1);
    sent.length = 0;
    const report = await askHealth(gateway, wanted, running.emulator.clock.now());
    expect(report.deliveries.failed.length).toBeGreaterThanOrEqual(3);
    expect(sent.length).toBeLessThanOrEqual(40);
    expect(
      sent.filter(({ path }) => !path.endsWith("/attempts") && !path.endsWith("/invocations")),
    ).toHaveLength(32);
  });

  it("names the ticket and the reason of a failed delivery, which can be sent again", async () => {
    const app = await anInstalledApp();
    const { gateway, settings, running, token } = app;
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token: "errado" });
    const ticketId = await solveTicket(running);
    await advanceHours(running, 3);
    const report = await askHealth(gateway, wanted, running.emulator.clock.now());
    const ofTicket = report.deliveries.details.find((detail) => detail.ticketId === ticketId);
    const failed = report.deliveries.failed.find(
      ({ invocationId }) => invocationId === ofTicket?.invocationId,
    );
    expect(failed).toMatchObject({ outcome: "refused", statusCode: 401 });
    const { bodyTemplate } = theSurvey(wanted);
    const { webhookId = "", invocationId = "" } = failed ?? {};
    expect(await readDeliveryDetail(gateway, { webhookId, invocationId, bodyTemplate })).toMatchObject({
      ticketId,
      attempts: 1,
    });

    await applySettings(gateway, wanted, { saved: wanted, token, sendsToken: true });
    const failure = { ticketId, failedAtMs: failed?.completedAtMs ?? null };
    expect(await resendFailedDelivery(failure, resendPartsOf(app, wanted))).toEqual({ kind: "done" });
    await advanceHours(running, 0);
    expect(await listSurveys(running, "ana@cliente.example")).toHaveLength(1);
  });

  it.each(["at the same moment", "one after the other"])(
    "has two admins who send a failed delivery again send one survey, %s",
    async (when) => {
      const app = await anInstalledApp();
      const { gateway, running, token } = app;
      const wanted = app.settings();
      await applySettings(gateway, wanted, { saved: wanted, token: "errado" });
      const ticketId = await solveTicket(running);
      await advanceHours(running, 3);
      const failure = { ticketId, failedAtMs: running.emulator.clock.now() };
      await applySettings(gateway, wanted, { saved: wanted, token, sendsToken: true });
      await advanceHours(running, 1);
      const ask = () => resendFailedDelivery(failure, resendPartsOf(app, wanted));
      const outcomes =
        when === "at the same moment" ? await Promise.all([ask(), ask()]) : [await ask(), await ask()];
      await advanceHours(running, 0);
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["askedByOther", "done"]);
      expect(await listSurveys(running, "ana@cliente.example")).toHaveLength(1);
    },
  );

  it("asks for nothing where no rule would take the request", async () => {
    const app = await anInstalledApp();
    const { gateway, settings, running, token } = app;
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token });
    const ticketId = await solveTicket(running);
    const trigger = (await gateway.listTriggers()).find(({ title }) => title.includes("reenvio"));
    await gateway.updateResource("trigger", trigger?.id ?? "", { active: false });
    const failure = { ticketId, failedAtMs: running.emulator.clock.now() };
    const ask = () => resendFailedDelivery(failure, resendPartsOf(app, wanted));
    expect(await ask()).toEqual({ kind: "blocked", block: "resendRuleMissing" });
    // Where Zendesk does not list the triggers, the ticket itself shows that none processed the tag, which is removed again.
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/triggers", status: 403, times: 99 },
    });
    expect(await ask()).toEqual({ kind: "notTaken" });
    const { tags } = (await app.tickets.readTicket(ticketId)).ticket;
    expect(tags).not.toContain(theSurvey(wanted).tags.resend);
  });

  it("of a closed ticket says that it cannot be sent again", async () => {
    const app = await anInstalledApp();
    const { gateway, settings, running, token } = app;
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token });
    const ticketId = await solveTicket(running);
    await callEmulator(running, `PUT /api/v2/tickets/${ticketId}`, {
      body: { ticket: { status: "closed" } },
    });
    const failure = { ticketId, failedAtMs: running.emulator.clock.now() };
    expect(await resendFailedDelivery(failure, resendPartsOf(app, wanted))).toEqual({
      kind: "blocked",
      block: "closed",
    });
  });

  it("shows the parts that Zendesk gives, and which one it refuses", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token });
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/search/count", status: 500, times: 99 },
    });
    const input = inputOf(gateway, wanted, running.emulator.clock.now());
    const account = await readAccountHealth(input);
    expect(account).toMatchObject({ status: "on", waitingCount: null, notKnown: ["waitingCount"] });
    expect(await readDeliveriesHealth(input, account)).toMatchObject({ failed: [] });
    await expect(readCoverage(input, () => {})).rejects.toMatchObject({ kind: "unavailable" });
  });

  it("keeps what is known of the failures where Zendesk does not tell one of them in detail", async () => {
    const { gateway, settings, running } = await anInstalledApp();
    const wanted = settings({ rule: { kind: "trigger" } });
    await applySettings(gateway, wanted, { saved: wanted, token: "errado" });
    for (let number = 0; number < 3; number += 1)
      await solveTicket(running, { email: `c${number}@cliente.example` });
    await advanceHours(running, 0);
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/webhooks/:webhook_id/invocations/:id/attempts", status: 500, times: 1 },
    });
    const input = inputOf(gateway, wanted, running.emulator.clock.now());
    const deliveries = await readDeliveriesHealth(input, await readAccountHealth(input));
    expect(deliveries.findings).toMatchObject([{ code: "deliveriesFailing", severity: "error" }]);
    expect(deliveries.failed).toHaveLength(3);
    expect(deliveries.details).toHaveLength(2);
  });

  it("of an account whose webhooks may not be seen claims nothing of what is missing", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token });
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/webhooks", status: 403, times: 9 },
    });
    const input = inputOf(gateway, wanted, running.emulator.clock.now());
    expect(await readAccountHealth(input)).toMatchObject({
      status: "unknown",
      findings: [{ code: "accountPartUnreadable" }],
    });
    expect(await readCoverage(input, () => {})).toHaveLength(14);
  });

  it("of an account that was paused, or whose rule is gone, says so", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token });
    const automation = (await gateway.listAutomations()).find(({ title }) => title.startsWith("2listen"));
    await gateway.updateResource("automation", automation?.id ?? "", { active: false });
    const paused = await askHealth(gateway, wanted, running.emulator.clock.now());
    expect(paused.account.status).toBe("paused");
    await gateway.deleteResource("automation", automation?.id ?? "");
    const off = await askHealth(gateway, wanted, running.emulator.clock.now());
    expect(off.account.status).toBe("off");
  });
});
