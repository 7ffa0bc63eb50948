import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  fill,
  openAdmin,
  setUpAccount,
  solveTicket,
} from "../../support/browser/admin-screens.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { writeTicketsFile } from "../../support/emulator/write-tickets-file.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("the overview", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test("says that all is well, in at most forty requests, and draws the coverage", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await app.getByText(texts.home.healthStatus.on).waitFor();
    await app.getByText(texts.overview.allWell).waitFor();
    const coverage = app.getByRole("region", { name: texts.overview.coverage });
    await coverage.getByRole("img").waitFor();
    await expect.poll(() => coverage.getByText(texts.overview.coverageLoading).count()).toBe(0);
    expect((await screens.requests()).length).toBeLessThanOrEqual(40);
    await coverage.getByRole("button", { name: texts.action.showTable }).click();
    expect(await coverage.getByRole("row").count()).toBe(15);
  });

  test("a delivery that 2listen refused is listed with its reason and ticket, and can be sent again", async () => {
    let ticketId = 0;
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { token: "errado" });
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        ticketId = await solveTicket({ ask }, "Troca de senha");
        await ask(`PUT /api/v2/tickets/${ticketId}/tags`, { tags: ["pesquisa2listen_reenviar"] });
        await ask("POST /emulator/clock", { advance: { minutes: 1 } });
      },
    });
    const { app, ask } = screens;
    const deliveries = app.getByRole("region", { name: texts.overview.deliveries });
    await deliveries.getByRole("img").waitFor();
    const row = deliveries.getByRole("row").filter({ hasText: `#${ticketId}` });
    await row.waitFor();
    expect(await row.innerText()).toContain("401");
    await ask("DELETE /emulator/deliveries");
    await row.getByRole("button", { name: fill(texts.overview.sendAgainLabel, { id: ticketId }) }).click();
    await row.getByText(texts.overview.again.done).waitFor();
    await ask("POST /emulator/clock", { advance: { minutes: 1 } });
    expect(await ask("GET /emulator/deliveries")).toHaveLength(1);
    await row.getByRole("button", { name: fill(texts.action.openTicket, { id: ticketId }) }).click();
    await screens.page.waitForURL(new RegExp(`/agent/tickets/${ticketId}`));
  });

  test("deliveries that fail in a row are shown at a glance, with the remedy", async () => {
    const { app } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { token: "errado", rule: { kind: "trigger" } });
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        for (let number = 1; number <= 3; number += 1) await solveTicket({ ask }, `Pedido ${number}`);
        await ask("POST /emulator/clock", { advance: { minutes: 1 } });
      },
    });
    await app.getByText(texts.home.healthStatus.failing).waitFor();
    const reason = new RegExp(
      fill(texts.finding.deliveriesFailing, { count: 3, total: 3, reason: ".*401" }).replaceAll(/[()]/g, "."),
    );
    await app.getByText(reason).waitFor();
    expect(await app.getByText(texts.overview.allWell).count()).toBe(0);
    await app.getByRole("button", { name: new RegExp(`^${texts.remedy.button.replaceToken}:`) }).click();
    await app.getByLabel(texts.change.token.field).waitFor();
  });

  test("all failed deliveries are sent again by one confirmation, with a report", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { token: "errado", rule: { kind: "trigger" } });
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        for (let number = 1; number <= 6; number += 1) await solveTicket({ ask }, `Pedido ${number}`);
        await ask("POST /emulator/clock", { advance: { minutes: 1 } });
        const { webhooks } = (await ask("GET /api/v2/webhooks")) as { webhooks: { id: string }[] };
        const { email, token } = running.credentials;
        await ask(`PATCH /api/v2/webhooks/${webhooks[0]?.id}`, {
          webhook: {
            authentication: {
              type: "basic_auth",
              add_position: "header",
              data: { username: `${email}/token`, password: token },
            },
          },
        });
      },
    });
    const { app, ask } = screens;
    await app.getByRole("button", { name: fill(texts.sendFailed.open, { count: 6 }) }).click();
    const dialog = app.getByRole("dialog", { name: texts.sendFailed.title });
    await dialog.getByText(fill(texts.sendFailed.certain, { count: 6 })).waitFor();
    await dialog.getByText(texts.sendFailed.stillFailing).waitFor();
    await dialog.getByRole("button", { name: fill(texts.sendFailed.send, { count: 6 }) }).click();
    await dialog.getByText(texts.bulkSend.state.done).waitFor({ timeout: 30_000 });
    await dialog.getByRole("button", { name: texts.bulkSend.csv }).waitFor();
    await ask("POST /emulator/clock", { advance: { minutes: 1 } });
    expect(await ask("GET /emulator/surveys")).toHaveLength(6);
    await dialog.getByRole("button", { name: texts.action.close }).click();
    await app.getByText(texts.overview.settledRow).first().waitFor();
  });

  test("deliveries that cannot be read are not known, and never well", async () => {
    const { app } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        await askEmulator(running, "POST /emulator/faults", {
          match: "GET /api/v2/webhooks/:webhook_id/invocations",
          status: 500,
          times: 9,
        });
      },
    });
    await app.getByText(texts.home.healthStatus.unproven).waitFor();
    await app.getByText(texts.overview.deliveriesNotKnown).waitFor();
    expect(await app.getByText(texts.overview.allWell).count()).toBe(0);
  });

  test("says what waits for the next run, and when that is, without claiming what Zendesk does not report", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      tickets: await writeTicketsFile({ count: 4 }),
      prepare: async (running) => {
        // At twelve the emulator's own run is over: these four came too late for it.
        await setUpAccount(running, { rule: { inBusinessHours: false } });
      },
    });
    const { app } = screens;
    await app.getByText(fill(texts.overview.waitingSome, { count: 4 })).waitFor();
    const clock = (iso: string) =>
      new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "America/Sao_Paulo" }).format(
        Date.parse(iso),
      );
    const runs = { last: clock("2026-11-18T11:00:00Z"), next: clock("2026-11-18T14:00:00Z") };
    await app.getByText(fill(texts.overview.runsText, runs)).waitFor();
    await app.getByText(fill(texts.overview.automationRule, { count: 2 })).waitFor();
    await app.getByText(texts.overview.lastDispatchNone).waitFor();
  });

  test("a part that Zendesk refuses says so, and the others are shown", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        await askEmulator(running, "POST /emulator/faults", {
          match: "GET /api/v2/search/count",
          status: 403,
        });
      },
    });
    const { app } = screens;
    await app.getByText(texts.home.healthStatus.on).waitFor();
    await app
      .getByRole("region", { name: texts.overview.coverage })
      .getByText(new RegExp(texts.failure.cause.forbidden))
      .waitFor();
  });

  test("without the account's webhooks claims nothing of the deliveries, and still counts the coverage", async () => {
    const { app } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        await askEmulator(running, "POST /emulator/faults", { match: "GET /api/v2/webhooks", status: 403 });
      },
    });
    await app.getByText(texts.home.healthStatus.failed).waitFor();
    const deliveries = app.getByRole("region", { name: texts.overview.deliveries });
    await deliveries.getByText(texts.overview.deliveriesUnread).waitFor();
    expect(await deliveries.getByRole("img").count()).toBe(0);
    await app.getByRole("region", { name: texts.overview.coverage }).getByRole("img").waitFor();
  });
});

describe("the list of the overview's requests", () => {
  const { locale, texts } = adminLanguage("en-US");

  test("is empty on a second visit, and complete again on request", async () => {
    const { app, requests } = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const coverage = app.getByRole("region", { name: texts.overview.coverage });
    const waitForCoverage = async () => {
      await coverage.getByRole("img").waitFor();
      await expect.poll(() => coverage.getByText(texts.overview.coverageLoading).count()).toBe(0);
    };
    await waitForCoverage();
    const first = (await requests()).length;
    await app.getByRole("tab", { name: texts.home.tabs.remove }).click();
    await coverage.waitFor({ state: "detached" });
    const beforeSecond = (await requests()).length;
    await app.getByRole("tab", { name: texts.home.tabs.overview }).click();
    await waitForCoverage();
    expect((await requests()).length).toBe(beforeSecond);
    await app.getByRole("button", { name: texts.overview.refresh }).click();
    await expect.poll(async () => (await requests()).length - beforeSecond).toBe(first);
  });

  test("waits when Zendesk asks it to, says until when, and then continues by itself", async () => {
    const { app, requests } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        await askEmulator(running, "POST /emulator/faults", {
          match: "GET /api/v2/triggers",
          status: 429,
          times: 1,
        });
      },
    });
    const limited = async () => (await requests()).filter(({ status }) => status === 429);
    const notice = app.getByText(fill(texts.rateLimitWait, { time: "" }).replace(/\.$/, ""));
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/\d:\d\d:\d\d/);
    expect(await limited()).toHaveLength(1);
    await app.getByText(texts.home.healthStatus.on).waitFor();
    await notice.waitFor({ state: "detached" });
  });
});
