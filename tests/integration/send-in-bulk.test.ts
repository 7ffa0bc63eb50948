import { describe, expect, it } from "vitest";
import { createBulkControl } from "../../src/application/bulk-send/bulk-control.ts";
import type { BulkProgress, BulkSelection } from "../../src/application/bulk-send/bulk-send.ts";
import { countSelection } from "../../src/application/bulk-send/select-tickets.ts";
import type { BulkInput } from "../../src/application/bulk-send/bulk-input.ts";
import { sendInBulk } from "../../src/application/bulk-send/send-in-bulk.ts";
import { theSurvey } from "../support/account/the-survey.ts";
import {
  advanceHours,
  anInstalledApp,
  listSurveys,
  solveTicket,
  type InstalledApp,
} from "../support/account/an-installed-app.ts";
import { applySettings } from "../support/account/a-set-up.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";

const email = "muitos@cliente.example";

/** An account that is set up, with dispatch paused, and `count` tickets that were solved an hour ago. */
async function anAccountWithTickets(
  count: number,
): Promise<InstalledApp & { input: BulkInput; progress: BulkProgress[]; ids: number[] }> {
  const app = await anInstalledApp();
  const wanted = app.settings();
  const { clock } = app.running.emulator;
  await applySettings(app.gateway, wanted, { saved: wanted, token: app.token });
  const fromMs = clock.now();
  await advanceHours(app.running, 1);
  const ids: number[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await solveTicket(app.running, { email }));
  const selection: BulkSelection = { fromMs, toMs: clock.now() + 1000, include: "notSent" };
  const progress: BulkProgress[] = [];
  const input: BulkInput = {
    gateway: app.gateway,
    survey: theSurvey(wanted),
    selection,
    control: createBulkControl(),
    clock: {
      now: () => clock.now(),
      after: (_delayMs, callback) => {
        const timer = setImmediate(callback);
        return () => clearImmediate(timer);
      },
    },
    onProgress: (update) => progress.push(update),
  };
  return { ...app, input, progress, ids };
}

describe("a bulk send", () => {
  it("asks once for every public ticket of the period that got none", async () => {
    const { running, gateway, input, progress, ids } = await anAccountWithTickets(3);
    const isPrivate = await solveTicket(running, { email, isPublic: false });
    const optedOut = await solveTicket(running, { email, tags: ["pesquisa2listen_nao_enviar"] });
    expect(await countSelection(gateway, input.survey, input.selection)).toBe(4);
    const report = await sendInBulk(input);
    await advanceHours(running, 0);
    expect(report.state).toBe("done");
    expect(report.rows).toHaveLength(3);
    expect(new Map(report.rows.map(({ ticketId, state }) => [ticketId, state]))).toEqual(
      new Map(ids.map((id) => [id, "requested"])),
    );
    expect(report.rows.map(({ ticketId }) => ticketId)).not.toContain(isPrivate);
    expect(report.rows.map(({ ticketId }) => ticketId)).not.toContain(optedOut);
    expect(await listSurveys(running, email)).toHaveLength(3);
    expect(progress.at(-1)).toEqual({ state: "done", total: 3, requested: 3, failed: 0, unconfirmed: 0 });
  });

  it("works in batches of a hundred, which can be cancelled between two", async () => {
    const { running, input, ids } = await anAccountWithTickets(101);
    const { control } = input;
    const report = await sendInBulk({
      ...input,
      onProgress: ({ requested }) => {
        if (requested > 0) control.cancel();
      },
    });
    await advanceHours(running, 0);
    expect(report.state).toBe("cancelled");
    expect(report.rows).toHaveLength(ids.length);
    expect(report.rows.filter(({ state }) => state === "requested")).toHaveLength(100);
    expect(report.rows.filter(({ state }) => state === "cancelled")).toHaveLength(1);
    expect(await listSurveys(running, email)).toHaveLength(100);
  });

  it("waits while it is paused", async () => {
    const { input, progress } = await anAccountWithTickets(1);
    const { control } = input;
    let isFirst = true;
    const report = await sendInBulk({
      ...input,
      onProgress: (update) => {
        input.onProgress(update);
        if (isFirst) control.pause();
        isFirst = false;
        if (update.state === "paused") setImmediate(() => control.resume());
      },
    });
    expect(progress.map(({ state }) => state)).toEqual(["running", "paused", "running", "done"]);
    expect(report.rows).toMatchObject([{ state: "requested" }]);
  });

  it("waits out a rate limit, and does not repeat a batch whose answer got lost", async () => {
    const { running, input, ids } = await anAccountWithTickets(2);
    const match = "PUT /api/v2/tickets/update_many";
    await callEmulator(running, "POST /emulator/faults", {
      body: { match, status: 429, times: 1, retryAfter: 1 },
    });
    expect((await sendInBulk(input)).rows.map(({ state }) => state)).toEqual(["requested", "requested"]);
    await callEmulator(running, "POST /emulator/faults", { body: { match, status: 503, times: 1 } });
    const again = await sendInBulk({ ...input, selection: { ...input.selection, include: "all" } });
    expect(again.rows.map(({ ticketId, state, detail }) => [ticketId, state, detail])).toEqual(
      ids.map((id) => [id, "unconfirmed", "unavailable"]),
    );
    await advanceHours(running, 0);
    expect(await listSurveys(running, email)).toHaveLength(2);
  });

  it("stops where Zendesk forbids it, and says what was not done", async () => {
    const { running, input } = await anAccountWithTickets(1);
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "PUT /api/v2/tickets/update_many", status: 403, times: 1 },
    });
    expect(await sendInBulk(input)).toMatchObject({ state: "failed", rows: [{ state: "cancelled" }] });
  });
});
