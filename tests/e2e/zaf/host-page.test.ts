import { aStandInWebhook } from "../../support/account/a-stand-in-webhook.ts";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openAnotherPage, openHostPage } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

/** What axe finds on the host's own page; the apps' frames are not its business. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run({ iframes: false }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the ticket list", () => {
  test("filters by view and by text, and opens a ticket in a tab", async () => {
    const { page } = await openHostPage(browser(), "/");
    await page.getByRole("button", { name: /^Solved tickets/ }).click();
    await page.getByRole("heading", { name: "Solved tickets" }).waitFor();
    await page.getByRole("button", { name: /^All tickets/ }).click();
    await page.getByRole("searchbox", { name: "Search tickets" }).fill("#20");
    await expect.poll(() => page.getByRole("table").getByRole("row").count()).toBe(2);
    await page.getByRole("link", { name: /^#20 / }).click();
    await page.getByRole("region", { name: "Ticket #20" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/agent/tickets/20");
  });

  test("shows a ticket that is created elsewhere at once", async () => {
    const { page, running } = await openHostPage(browser(), "/");
    await callEmulator(running, "POST /api/v2/tickets", {
      body: { ticket: { subject: "Out of the blue", comment: { body: "Hi" }, requester: { name: "New" } } },
    });
    await page.getByRole("link", { name: /Out of the blue/ }).waitFor();
  });
});

describe("a ticket", () => {
  test("accepts an internal note, which is marked as one", async () => {
    const { page, running, ticketId } = await openTicketPage(browser());
    await page.getByRole("button", { name: "Internal note" }).click();
    await page.getByRole("textbox", { name: "Internal note" }).fill("Only for us");
    await page.getByRole("button", { name: "Submit as open" }).click();
    await page.getByRole("log").getByText("Only for us").waitFor();
    const comments = running.emulator.account.comments.get(ticketId) ?? [];
    expect(comments.at(-1)).toMatchObject({
      public: false,
      plain_body: expect.stringContaining("Only for us"),
    });
    await expect.poll(() => page.getByRole("textbox", { name: "Public reply" }).inputValue()).toBe("");
  });

  test("is worked on by keyboard alone", async () => {
    const { page, running, ticketId } = await openTicketPage(browser());
    await page.getByRole("textbox", { name: "Public reply" }).focus();
    await page.keyboard.type("By keys");
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe("Submit as solved");
    await page.keyboard.press("Enter");
    await expect.poll(() => running.emulator.account.tickets.get(ticketId)?.status).toBe("solved");
  });

  test("shows what rules and people changed", async () => {
    const { page } = await openTicketPage(browser());
    await page.getByRole("button", { name: "Submit as pending" }).click();
    await page.getByRole("button", { name: "Show events" }).click();
    await page.getByRole("log").getByText("status: open → pending").waitFor();
  });

  test("that does not exist says so", async () => {
    const { page } = await openHostPage(browser(), "/agent/tickets/99999");
    await page.getByText("This ticket does not exist").waitFor();
  });
});

describe("the page", () => {
  test("speaks Portuguese and goes dark by its address", async () => {
    const { page } = await openHostPage(browser(), "/agent/tickets/20?locale=pt-BR&scheme=dark");
    await page.getByRole("textbox", { name: "Resposta pública" }).waitFor();
    await page.getByRole("button", { name: "Enviar como resolvido" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("pt-BR");
    expect(await page.locator("html").getAttribute("data-scheme")).toBe("dark");
  });

  test("lets two tabs of one browser be two people", async () => {
    const { page, running } = await openHostPage(browser(), "/agent/apps/probe?as=admin");
    const other = await page.context().newPage();
    await other.goto(`${running.url}/agent/apps/probe?as=agent&locale=en-US`);
    const emailIn = async (tab: Page) => {
      const element = await tab.locator('iframe[data-location="nav_bar"]').elementHandle();
      const frame = await element?.contentFrame();
      await frame?.waitForFunction(() => "registered" in window);
      const answer = await frame?.evaluate(() => window.client.request("/api/v2/users/me.json"));
      return (answer as { user: { email: string } }).user.email;
    };
    expect(await emailIn(page)).toBe("admin@example.com");
    expect(await emailIn(other)).toBe("agent@example.com");
  });

  test("changes the signed-in user and the language", async () => {
    const { page } = await openHostPage(browser(), "/");
    await page
      .getByRole("combobox", { name: "Signed in as" })
      .selectOption({ label: "Bruno Atendente (agent)" });
    await page.waitForURL(/as=\d+/);
    await page.getByRole("combobox", { name: "Language" }).selectOption("pt-BR");
    await page.getByRole("combobox", { name: "Conectado como" }).waitFor();
    expect(
      await page.getByRole("combobox", { name: "Conectado como" }).locator("option:checked").textContent(),
    ).toContain("Bruno");
  });

  test("has nothing that axe finds, in light and dark", async () => {
    const { page, running } = await openHostPage(browser(), "/");
    const screens = [
      "/?scheme=light",
      "/agent/tickets/20?scheme=light",
      "/agent/tickets/20?scheme=dark",
      "/agent/tickets/new?scheme=light",
      "/admin/apps?scheme=dark",
      "/tools/faults?scheme=light",
      "/tools/people?scheme=dark",
      "/tools/clock?scheme=light",
    ];
    for (const screen of screens) {
      await page.goto(`${running.url}${screen}&locale=en-US`);
      await page.getByRole("heading").first().waitFor();
      expect({ screen, violations: await violationsOf(page) }).toEqual({ screen, violations: [] });
    }
  });
});

describe("the emulator's own pages", () => {
  test("move the clock", async () => {
    const { page, running } = await openHostPage(browser(), "/");
    const before = running.emulator.clock.now();
    await page.getByRole("button", { name: "Advance the clock by 3 h" }).click();
    await page.getByText(/Automation runs: 3\./).waitFor();
    expect(running.emulator.clock.now() - before).toBe(3 * 3_600_000);
    await page.goto(`${running.url}/tools/clock?locale=en-US`);
    await page.getByLabel("Advance by hours").fill("2");
    await page.getByRole("button", { name: "Advance", exact: true }).click();
    await page.getByText(/Automation runs: 2\./).waitFor();
  });

  test("switch faults on and off", async () => {
    const { page, running } = await openHostPage(browser(), "/tools/faults");
    await page.getByLabel("Method and path").fill("GET /api/v2/automations");
    await page.getByLabel("Answer").selectOption("503");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.getByRole("table", { name: "Active faults" }).getByText("GET /api/v2/automations").waitFor();
    expect((await callEmulator(running, "GET /api/v2/automations")).status).toBe(503);
    await page.getByRole("button", { name: "Remove all faults" }).click();
    await page.getByText("Nothing yet.").waitFor();
  });

  test("list what apps asked, as it comes, and forget it", async () => {
    const { running, frame } = await openTicketPage(browser());
    const log = await openAnotherPage(browser(), running, "/tools/requests");
    await frame.evaluate(() => window.client.request("/api/v2/users/me.json"));
    await log.getByRole("table", { name: "Request log" }).getByText("/api/v2/users/me.json").waitFor();
    await log.getByRole("button", { name: "Clear" }).click();
    await log.getByText("Nothing yet.").waitFor();
  });

  test("list surveys and deliveries", async () => {
    const { page, running } = await openHostPage(browser(), "/tools/inbox/surveys");
    const created = await callEmulator(running, "POST /api/v2/webhooks", {
      body: aStandInWebhook("Survey", running.credentials),
    });
    const { id } = (created.body as { webhook: { id: string } }).webhook;
    await callEmulator(running, "POST /api/v2/triggers", {
      body: {
        trigger: {
          title: "Send",
          conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
          actions: [{ field: "notification_webhook", value: [id, '{"email":"{{ticket.requester.email}}"}'] }],
        },
      },
    });
    await callEmulator(running, "POST /api/v2/tickets", {
      body: {
        ticket: { subject: "x", comment: { body: "y" }, requester: { name: "Z", email: "z@example.com" } },
      },
    });
    await page.getByRole("table", { name: "2listen inbox" }).getByText("z@example.com").waitFor();
    await page.getByRole("link", { name: "Delivery log" }).click();
    await page
      .getByRole("table", { name: "Delivery log" })
      .getByRole("cell", { name: /^Survey/ })
      .waitFor();
  });

  test("list people with what they may manage, and sign in as one", async () => {
    const { page } = await openHostPage(browser(), "/tools/people");
    await page.getByRole("table", { name: "People and roles" }).getByText("manage_automations").waitFor();
    await page.getByRole("button", { name: "Sign in as Davi Regras" }).click();
    await page.getByRole("button", { name: "Sign in as Alice Administradora" }).waitFor();
    expect(await page.getByRole("button", { name: "Sign in as Davi Regras" }).isDisabled()).toBe(true);
  });
});

describe("a view of the account's own", () => {
  test("shows its tickets, each of which opens", async () => {
    const { page, running } = await openHostPage(browser(), "/");
    const made = await callEmulator(running, "POST /api/v2/views", {
      body: {
        view: {
          title: "Only this",
          all: [
            { field: "status", operator: "less_than", value: "solved" },
            { field: "current_tags", operator: "includes", value: "lone" },
          ],
        },
      },
    });
    const { id } = (made.body as { view: { id: number } }).view;
    await callEmulator(running, "POST /api/v2/tickets", {
      body: { ticket: { subject: "A lone ticket", tags: ["lone"], comment: { body: "Hello" } } },
    });
    await page.goto(`${running.url}/agent/filters/${id}?locale=en-US`);
    await page.getByRole("heading", { name: "Only this" }).waitFor();
    await page.getByRole("link", { name: /A lone ticket/ }).click();
    await page.getByRole("region", { name: /^Ticket #/ }).waitFor();
  });

  test("says so when there is none of this number", async () => {
    const { page } = await openHostPage(browser(), "/agent/filters/1");
    await page.getByText("This view does not exist").waitFor();
  });
});
