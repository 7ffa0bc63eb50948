import { describe, expect, test } from "vitest";
import { adminLanguage, fill, openAdmin, setUpAccount } from "../../support/browser/admin-screens.ts";
import { writeTicketsFile } from "../../support/emulator/write-tickets-file.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("a bulk send", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test("counts a period, asks for confirmation, and reports the outcome of each ticket", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app, page, ask } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.bulkSend }).click();
    await app.getByRole("button", { name: texts.bulkSend.count }).click();
    const start = app.getByRole("button", { name: /\d/ }).last();
    await start.waitFor();
    const count = Number(/\d+/.exec(await start.innerText())?.[0]);
    expect(count).toBeGreaterThan(0);
    await ask("DELETE /emulator/deliveries");
    await start.click();
    const dialog = app.getByRole("dialog");
    await dialog.getByText(new RegExp(texts.bulkSend.confirmText)).waitFor();
    await dialog.getByRole("button", { name: /\d/ }).click();
    // The job's end is asked for every two seconds: the page's clock is stopped, its timers are not.
    await app.getByText(texts.bulkSend.state.done, { exact: true }).waitFor();
    const downloading = page.waitForEvent("download");
    await app.getByRole("button", { name: texts.bulkSend.csv }).click();
    const csv = (await (await (await downloading).createReadStream()).toArray()).join("");
    const rows = csv.trim().split("\r\n").slice(1);
    const requested = rows.filter((row) => row.includes(",requested,"));
    expect(requested.length).toBeGreaterThan(0);
    await ask("POST /emulator/clock", { advance: { minutes: 1 } });
    expect(await ask("GET /emulator/deliveries")).toHaveLength(requested.length);
    const progress = fill(texts.bulkSend.progress, {
      requested: requested.length,
      total: rows.length,
      failed: rows.length - requested.length,
    });
    await app.getByText(progress).waitFor();
  });

  test("stops where Zendesk refuses, says why, and reports for each ticket that nothing was sent", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app, page, ask } = screens;
    await ask("POST /emulator/faults", { match: "PUT /api/v2/tickets/update_many", status: 403, times: 9 });
    await app.getByRole("tab", { name: texts.home.tabs.bulkSend }).click();
    await app.getByRole("button", { name: texts.bulkSend.count }).click();
    await app.getByRole("button", { name: /\d/ }).last().click();
    await app.getByRole("dialog").getByRole("button", { name: /\d/ }).click();
    await app.getByText(texts.bulkSend.state.failed, { exact: true }).waitFor();
    await app.getByText(new RegExp(texts.failure.cause.forbidden)).waitFor();
    const downloading = page.waitForEvent("download");
    await app.getByRole("button", { name: texts.bulkSend.csv }).click();
    const csv = (await (await (await downloading).createReadStream()).toArray()).join("");
    expect(csv).not.toContain(",requested,");
    expect(csv).toContain(",cancelled,");
  });

  test("a period that ends before it starts is refused", async () => {
    const { app } = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    await app.getByRole("tab", { name: texts.home.tabs.bulkSend }).click();
    await app.getByLabel(texts.bulkSend.from, { exact: true }).fill("2026-11-19");
    await app.getByLabel(texts.bulkSend.to, { exact: true }).fill("2026-11-01");
    await app.getByText(texts.bulkSend.periodWrong).waitFor();
    expect(await app.getByRole("button", { name: texts.bulkSend.count }).isDisabled()).toBe(true);
  });

  test("can be paused between two batches, and the rest cancelled", async () => {
    const { app, page } = await openAdmin(browser(), {
      locale,
      texts,
      // Ten batches, so that there is something left to pause and to cancel.
      tickets: await writeTicketsFile({ count: 1000 }),
      prepare: setUpAccount,
    });
    await app.getByRole("tab", { name: texts.home.tabs.bulkSend }).click();
    await app.getByRole("button", { name: texts.bulkSend.count }).click();
    await app.getByRole("button", { name: /\d/ }).last().click();
    await app.getByRole("dialog").getByRole("button", { name: /\d/ }).click();
    await app.getByRole("button", { name: texts.bulkSend.pause, exact: true }).click();
    await app.getByText(texts.bulkSend.state.paused, { exact: true }).waitFor();
    await app.getByRole("button", { name: texts.bulkSend.cancel }).click();
    await app.getByText(texts.bulkSend.state.cancelled, { exact: true }).waitFor();
    const downloading = page.waitForEvent("download");
    await app.getByRole("button", { name: texts.bulkSend.csv }).click();
    const csv = (await (await (await downloading).createReadStream()).toArray()).join("");
    expect(csv).toContain(",cancelled,");
  });
});
