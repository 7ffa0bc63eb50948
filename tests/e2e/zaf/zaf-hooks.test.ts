import type { Frame } from "playwright-core";
import { describe, expect, test } from "vitest";

import { seenEvents } from "../../support/browser/host-page.ts";
import { retirePage } from "../../support/browser/lend-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("the ticket.save hook", () => {
  test.each([
    ["nothing", "() => undefined"],
    ["true", "() => true"],
    ["a promise that resolves", "() => Promise.resolve()"],
  ])("lets the ticket be saved when the handler returns %s", async (_what, source) => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("ticket.submit.done"));
    await addHook(frame, source);
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await seenEvents(frame, "ticket.submit.done");
    expect(running.emulator.account.tickets.get(ticketId)?.status).toBe("solved");
  });

  test.each([
    ["false", "() => false", "An app does not allow the ticket to be saved."],
    ["a text", '() => "Fill in the order number"', "Fill in the order number"],
    ["an error", '() => new Error("No order number")', "No order number"],
    ["a promise that rejects with a text", '() => Promise.reject("Not today")', "Not today"],
    ["a promise that rejects with an error", '() => Promise.reject(new Error("Not now"))', "Not now"],
    ["nothing, as it throws", '() => { throw new Error("Broken") }', "Broken"],
  ])("blocks with its message when the handler returns %s", async (_what, source, message) => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("ticket.submit.start"));
    await addHook(frame, source);
    await page.getByRole("button", { name: "Submit as solved" }).click();
    const toast = page.getByRole("alert");
    await toast.getByText(message, { exact: true }).waitFor();
    await toast.getByText("Probe").waitFor();
    expect(running.emulator.account.tickets.get(ticketId)?.status).toBe("open");
    const { "ticket.status": status } = await frame.evaluate(() => window.client.get("ticket.status"));
    expect(status).toBe("open");
    expect(await frame.evaluate(() => window.seen)).toEqual([]);
  });

  test("asks again at the next submit", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await addHook(
      frame,
      "(() => { let asked = 0; return () => { asked += 1; return asked > 1 || 'Once more'; }; })()",
    );
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await page.getByRole("alert").getByText("Once more").waitFor();
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await expect.poll(() => running.emulator.account.tickets.get(ticketId)?.status).toBe("solved");
  });

  test.each([
    { blocks: true, status: "open" },
    { blocks: false, status: "solved" },
  ])("that is never answered blocks after 30 seconds: $blocks, as assumed", async ({ blocks, status }) => {
    const { frame, page, running, ticketId } = await openTicketPage(browser(), {
      assumptions: { unansweredSaveHookBlocks: blocks },
    });
    await addHook(frame, "() => new Promise((resolve) => { window.decide = resolve; })");
    retirePage(page);
    await page.clock.install();
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await frame.waitForFunction(() => "decide" in window);
    await page.clock.fastForward(31_000);
    await expect.poll(() => page.getByRole("button", { name: "Submit as solved" }).isDisabled()).toBe(false);
    if (blocks) await page.getByRole("alert").getByText("The app did not answer in 30 seconds.").waitFor();
    expect(running.emulator.account.tickets.get(ticketId)?.status).toBe(status);
  });

  test("shows the form as saving while an app thinks", async () => {
    const { frame, page } = await openTicketPage(browser());
    await addHook(frame, "() => new Promise((resolve) => { window.decide = resolve; })");
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await page.getByText("Saving…").waitFor();
    expect(await page.getByRole("button", { name: "Submit as solved" }).isDisabled()).toBe(true);
    await frame.waitForFunction(() => "decide" in window);
    await frame.evaluate(() => (window as unknown as { decide(): void }).decide());
    await expect.poll(() => page.getByRole("button", { name: "Submit as solved" }).isDisabled()).toBe(false);
  });
});

/** Adds a handler from its source, as a closure cannot be handed into the page; the fixture's policy forbids eval there. */
async function addHook(frame: Frame, source: string): Promise<void> {
  const handler = await frame.evaluateHandle(source);
  await frame.evaluate((given) => window.client.on("ticket.save", given as () => unknown), handler);
}
