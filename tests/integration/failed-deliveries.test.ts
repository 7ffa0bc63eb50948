import { type AddressInfo, createServer, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createBulkControl } from "../../src/application/bulk-send/bulk-control.ts";
import { collectFailedTickets } from "../../src/application/failed-deliveries/collect-failed-tickets.ts";
import type { FailedInput } from "../../src/application/failed-deliveries/failed-input.ts";
import { resendFailedTickets } from "../../src/application/failed-deliveries/resend-failed-tickets.ts";
import type { Settings } from "../../src/domain/survey/settings.ts";
import { applySettings } from "../support/account/a-set-up.ts";
import {
  advanceHours,
  anInstalledApp,
  type InstalledApp,
  listSurveys,
  solveTicket,
} from "../support/account/an-installed-app.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { emulatedClock } from "../support/emulator/emulated-clock.ts";
import { theSurvey } from "../support/account/the-survey.ts";

const withoutNumber = '{"name":"{{ticket.requester.name}}","email":"{{ticket.requester.email}}"}';
const mailOf = (index: number): string => `c${index}@cliente.example`;

/** An account whose token was deleted in 2listen before `count` tickets were solved. */
async function anOutage(
  count: number,
  options: { bodyTemplate?: string; kind?: "trigger" | "automation" } = {},
) {
  const app = await anInstalledApp();
  const { kind = "trigger", ...changes } = options;
  const wanted = app.settings({ ...changes, rule: { kind } });
  await applySettings(app.gateway, wanted, { saved: wanted, token: "errado" });
  const ticketIds: number[] = [];
  for (let index = 0; index < count; index += 1)
    ticketIds.push(await solveTicket(app.running, { email: mailOf(index) }));
  await advanceHours(app.running, kind === "automation" ? 3 : 0);
  const mendToken = () =>
    applySettings(app.gateway, wanted, { saved: wanted, token: app.token, sendsToken: true });
  return { app, wanted, ticketIds, mendToken };
}

async function failedInput(
  app: InstalledApp,
  settings: Settings,
): Promise<{ input: FailedInput; webhookId: string }> {
  const { gateway, tickets, running } = app;
  const clock = emulatedClock(running);
  const webhookId = (await gateway.listWebhooks())[0]?.id ?? "";
  const input = { gateway, tickets, survey: theSurvey(settings), clock, control: createBulkControl() };
  return { input, webhookId };
}

async function countSurveys(app: InstalledApp, count: number): Promise<number[]> {
  await advanceHours(app.running, 1);
  return Promise.all(
    Array.from({ length: count }, async (_, index) => (await listSurveys(app.running, mailOf(index))).length),
  );
}

/** Takes every connection and answers none. */
async function startSilentReceiver(): Promise<{ port: number; stop: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.on("error", () => socket.destroy())));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

const numbersOf = (tickets: readonly { ticketId: number }[]) =>
  tickets.map(({ ticketId }) => ticketId).toSorted((one, other) => one - other);

describe("failed deliveries", () => {
  it.each([
    ["by the ticket's number in the body", undefined],
    ["by the requester's address where the body has no number", withoutNumber],
  ])("are found %s, and each is sent again once", async (_how, bodyTemplate) => {
    const { app, wanted, ticketIds, mendToken } = await anOutage(7, bodyTemplate ? { bodyTemplate } : {});
    await mendToken();
    await advanceHours(app.running, 1);
    const { input, webhookId } = await failedInput(app, wanted);
    const told: number[] = [];
    const found = await collectFailedTickets(input, webhookId, ({ looked, total }) =>
      told.push(looked / total),
    );
    expect(numbersOf(found.failed)).toEqual(ticketIds);
    expect(found).toMatchObject({
      inDoubt: [],
      skipped: [],
      untold: [],
      isCutShort: false,
      hasResendRule: true,
    });
    expect(told.at(-1)).toBe(1);

    const report = await resendFailedTickets(input, found.failed);
    expect(report).toMatchObject({ state: "done", failure: null });
    expect(report.rows.map(({ state }) => state)).toEqual(ticketIds.map(() => "requested"));
    expect(await countSurveys(app, 7)).toEqual(ticketIds.map(() => 1));
  });

  it("that Zendesk held back are found by the tickets' own histories", async () => {
    const { app, wanted, ticketIds, mendToken } = await anOutage(130, { kind: "automation" });
    await mendToken();
    await advanceHours(app.running, 1);
    const { input, webhookId } = await failedInput(app, wanted);
    const found = await collectFailedTickets(input, webhookId);
    expect(numbersOf(found.failed)).toEqual(expect.arrayContaining(ticketIds));
    expect(found).toMatchObject({ inDoubt: [], skipped: [], untold: [] });
    await resendFailedTickets(input, found.failed);
    expect(await countSurveys(app, 130)).toEqual(ticketIds.map(() => 1));
  });

  it("are left out once a survey was asked for since, and never sent by a second run", async () => {
    const { app, wanted, ticketIds, mendToken } = await anOutage(3);
    await mendToken();
    await advanceHours(app.running, 1);
    const { input, webhookId } = await failedInput(app, wanted);
    const found = await collectFailedTickets(input, webhookId);
    const [first = 0] = ticketIds;
    await callEmulator(app.running, `PUT /api/v2/tickets/${first}/tags`, {
      body: { tags: [theSurvey(wanted).tags.resend] },
    });
    const report = await resendFailedTickets(input, found.failed);
    expect(report.rows.find(({ ticketId }) => ticketId === first)).toMatchObject({
      state: "skipped",
      detail: "askedSince",
    });
    const again = await resendFailedTickets(input, found.failed);
    expect(again.rows.map(({ state }) => state)).toEqual(["skipped", "skipped", "skipped"]);
    const later = await collectFailedTickets(input, webhookId);
    expect(later).toMatchObject({ failed: [], inDoubt: [] });
    expect(later.skipped).toHaveLength(3);
    expect(await countSurveys(app, 3)).toEqual([1, 1, 1]);
  });

  it("are not sent for tickets that were closed, opted out or deleted since", async () => {
    const { app, wanted, ticketIds, mendToken } = await anOutage(3);
    await mendToken();
    const [closed, optedOut, gone] = ticketIds;
    await callEmulator(app.running, `PUT /api/v2/tickets/${closed}`, {
      body: { ticket: { status: "closed" } },
    });
    await callEmulator(app.running, `PUT /api/v2/tickets/${optedOut}/tags`, {
      body: { tags: [theSurvey(wanted).tags.optOut] },
    });
    await callEmulator(app.running, `DELETE /api/v2/tickets/${gone}`);
    const { input, webhookId } = await failedInput(app, wanted);
    const { failed, skipped } = await collectFailedTickets(input, webhookId);
    expect(failed).toEqual([]);
    expect(new Map(skipped.map(({ ticketId, reason }) => [ticketId, reason]))).toEqual(
      new Map([
        [closed, "closed"],
        [optedOut, "optedOut"],
        [gone, "gone"],
      ]),
    );
  });

  it("whose attempts Zendesk does not tell are listed as such, and none is sent in their place", async () => {
    const { app, wanted } = await anOutage(3);
    await callEmulator(app.running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/webhooks/:webhook_id/invocations/:id/attempts", status: 500, times: 1 },
    });
    const { input, webhookId } = await failedInput(app, wanted);
    const found = await collectFailedTickets(input, webhookId);
    expect(found.failed).toHaveLength(2);
    expect(found.untold).toHaveLength(1);
  });

  it("of which no rule takes the tag are reported as failed", async () => {
    const { app, wanted } = await anOutage(2);
    const { input, webhookId } = await failedInput(app, wanted);
    const { failed } = await collectFailedTickets(input, webhookId);
    const trigger = (await app.gateway.listTriggers()).find(({ title }) => /resend|reenvio/i.test(title));
    await app.gateway.updateResource("trigger", trigger?.id ?? "", { active: false });
    expect((await collectFailedTickets(input, webhookId)).hasResendRule).toBe(false);
    const report = await resendFailedTickets(input, failed);
    expect(report.rows).toMatchObject([
      { state: "failed", detail: "notTaken" },
      { state: "failed", detail: "notTaken" },
    ]);
  });

  it("that were never answered are ambiguous, and are resent only on request", async () => {
    const app = await anInstalledApp({ assumptions: { webhookTimeoutSeconds: 0.2 } });
    const { port, stop } = await startSilentReceiver();
    onTestFinished(stop);
    const wanted = app.settings({ endpoint: `http://127.0.0.1:${port}/hook`, rule: { kind: "trigger" } });
    await applySettings(app.gateway, wanted, { saved: wanted, token: app.token });
    const ticketId = await solveTicket(app.running);
    await app.running.emulator.delivery.settled();
    const { input, webhookId } = await failedInput(app, wanted);
    expect(await collectFailedTickets(input, webhookId)).toMatchObject({
      failed: [],
      inDoubt: [{ ticketId, isInDoubt: true }],
    });
  });
});
