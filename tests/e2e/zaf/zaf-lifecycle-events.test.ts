import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openAnotherPage, openHostPage, seenEvents } from "../../support/browser/host-page.ts";
import { retirePage } from "../../support/browser/lend-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

declare global {
  interface Window {
    tell(word: string): void;
  }
}

/** What a page of the app says with `tell` as its last word: it may be gone when the test looks. */
function nextWord(page: Page): Promise<string> {
  retirePage(page);
  return new Promise((resolve) => {
    void page.exposeFunction("tell", resolve);
  });
}

describe("coming into view and going out of it", () => {
  test("fires app.deactivated and app.activated on a ticket's apps when tabs are switched", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => {
      window.listen("app.activated");
      window.listen("app.deactivated");
    });
    await page.getByRole("link", { name: "Tickets", exact: true }).click();
    await seenEvents(frame, "app.deactivated");
    await page
      .getByRole("navigation", { name: "Open tickets" })
      .getByRole("link", { name: /Where is my order/ })
      .click();
    await seenEvents(frame, "app.activated");
  });

  test("fires app.collapsed and app.expanded as the agent closes and opens an app in the tray", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => {
      window.listen("app.collapsed");
      window.listen("app.expanded");
    });
    const title = page.getByRole("complementary", { name: "Apps" }).getByRole("button", { name: "Probe" });
    await title.click();
    await seenEvents(frame, "app.collapsed");
    await title.click();
    await seenEvents(frame, "app.expanded");
  });

  test("fires pane.deactivated and, on return, pane.activated in the nav bar", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/agent/apps/probe");
    const frame = await frameOf("Probe – nav_bar");
    await frame.evaluate(() => {
      window.listen("pane.activated");
      window.listen("pane.deactivated");
    });
    await page.getByRole("link", { name: "Tickets", exact: true }).click();
    await seenEvents(frame, "pane.deactivated");
    expect(await frame.evaluate(() => window.seen.length)).toBe(1);
    await page.getByRole("link", { name: "Probe", exact: true }).click();
    await seenEvents(frame, "pane.activated");
  });

  test("fires app.willDestroy before a closed ticket's frame goes", async () => {
    const { frame, page } = await openTicketPage(browser());
    const farewell = nextWord(page);
    await frame.evaluate(() => window.client.on("app.willDestroy", () => window.tell("goodbye")));
    await page.getByRole("button", { name: /^Close #/ }).click();
    expect(await farewell).toBe("goodbye");
    await page.locator('iframe[data-location="ticket_sidebar"]').waitFor({ state: "detached" });
  });
});

describe("other events", () => {
  test("app.route.changed gives the part of the address after the app's name", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/agent/apps/probe/foo/bar");
    const frame = await frameOf("Probe – nav_bar");
    await frame.evaluate(async () => {
      window.listen("app.route.changed");
      await window.client.invoke("routeTo", "nav_bar", "Probe", "baz");
    });
    expect(await seenEvents(frame, "app.route.changed", 2)).toEqual([
      { appRoute: "foo/bar" },
      { appRoute: "baz" },
    ]);
    expect(new URL(page.url()).pathname).toBe("/agent/apps/probe/baz");
  });

  test("colorScheme.changed gives the scheme", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("colorScheme.changed"));
    await page.getByRole("button", { name: "Dark mode" }).click();
    expect(await seenEvents(frame, "colorScheme.changed")).toEqual(["dark"]);
    expect(await frame.evaluate(() => window.client.get("colorScheme"))).toMatchObject({
      colorScheme: "dark",
    });
  });

  test("api_notification.<event> comes from POST /api/v2/apps/notify, to the agent who is named", async () => {
    const { frame, running } = await openTicketPage(browser());
    const [app] = running.emulator.apps;
    const admin = [...running.emulator.account.users.values()].find(
      ({ email }) => email === "admin@example.com",
    );
    await frame.evaluate(() => window.listen("api_notification.ping"));
    const notify = (agentId: number | undefined, body: string) =>
      callEmulator(running, "POST /api/v2/apps/notify", {
        body: { app_id: app?.appId, event: "ping", body, agent_id: agentId },
      });
    await notify(1, "for someone else");
    await notify(admin?.id, "for you");
    await notify(undefined, "for all");
    const events = await seenEvents(frame, "api_notification.ping", 2);
    const sender = { id: admin?.id, email: "admin@example.com", role: "admin" };
    expect(events).toMatchObject([
      { body: "for you", sender },
      { body: "for all", sender },
    ]);
  });

  test("window.resize gives the size of the host's window", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("window.resize"));
    await page.setViewportSize({ width: 1100, height: 700 });
    expect(await seenEvents(frame, "window.resize")).toMatchObject([{ width: 1100, height: 700 }]);
  });

  test("context.updated gives the app beside a new ticket its number", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/agent/tickets/new");
    const frame = await frameOf("Probe – new_ticket_sidebar");
    const before = await frame.evaluate(() => window.client.context());
    expect(before).not.toHaveProperty("ticketId");
    const updated = nextWord(page);
    await frame.evaluate(() =>
      window.client.on("context.updated", (context) => window.tell(JSON.stringify(context))),
    );
    await page.getByRole("textbox", { name: "Subject" }).fill("By phone");
    await page.getByRole("textbox", { name: "Requester's e-mail" }).fill("caller@example.com");
    await page.getByRole("textbox", { name: "Public reply" }).fill("She called.");
    await page.getByRole("button", { name: "Submit as open" }).click();
    expect(JSON.parse(await updated)).toMatchObject({ ticketId: expect.any(Number) });
    await frameOf("Probe – ticket_sidebar");
    expect(new URL(page.url()).pathname).toMatch(/^\/agent\/tickets\/\d+$/);
  });

  test("stay within the page of the person who causes them", async () => {
    const { frame, running, ticketId, page } = await openTicketPage(browser());
    const other = await openAnotherPage(browser(), running, `/agent/tickets/${ticketId}?as=agent`);
    await frame.evaluate(() => window.listen("ticket.updated"));
    await other.getByRole("textbox", { name: "Public reply" }).fill("From Bruno");
    await other.getByRole("button", { name: "Submit as pending" }).click();
    expect(await seenEvents(frame, "ticket.updated")).toMatchObject([{ email: "agent@example.com" }]);
    await page.getByRole("log").getByText("From Bruno").waitFor();
  });
});
