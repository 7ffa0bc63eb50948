import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openHostPage, seenEvents } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("client.invoke beside a ticket", () => {
  test.each([
    ["as arguments", ["one", "two"]],
    ["as one list", [["one", "two"]]],
  ])("adds tags given %s", async (_form, args) => {
    const { frame } = await openTicketPage(browser());
    await frame.evaluate((given) => window.client.invoke("ticket.tags.add", ...given), args as unknown[]);
    const answer = await frame.evaluate(() => window.client.get("ticket.tags"));
    expect(answer["ticket.tags"]).toEqual(["vip", "one", "two"]);
  });

  test("removes a tag", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.invoke("ticket.tags.remove", "vip"));
    expect(answer).toEqual({ errors: {}, "ticket.tags.remove": [] });
  });

  test("adds and removes a collaborator", async () => {
    const { frame, running } = await openTicketPage(browser());
    const agent = [...running.emulator.account.users.values()].find(({ role }) => role === "agent");
    const names = await frame.evaluate(async (id) => {
      await window.client.invoke("ticket.collaborators.add", { id });
      const added = await window.client.get("ticket.collaborators");
      await window.client.invoke("ticket.collaborators.remove", { id });
      return [added, await window.client.get("ticket.collaborators")];
    }, agent?.id);
    expect(names).toMatchObject([
      { "ticket.collaborators": [{ id: agent?.id }] },
      { "ticket.collaborators": [] },
    ]);
  });

  test("adds collaborators by address, also one whom nobody knew", async () => {
    const { frame, running } = await openTicketPage(browser());
    const collaborators = await frame.evaluate(async () => {
      await window.client.invoke("ticket.collaborators.add", { email: "Agent@example.com" });
      await window.client.invoke("ticket.collaborators.add", "new.follower@example.com");
      await window.client.invoke("ticket.collaborators.remove", { email: "agent@example.com" });
      return window.client.get("ticket.collaborators");
    });
    expect(collaborators["ticket.collaborators"]).toMatchObject([{ email: "new.follower@example.com" }]);
    const emails = [...running.emulator.account.users.values()].map(({ email }) => email);
    expect(emails).toContain("new.follower@example.com");
  });

  test("appends to the comment, HTML as plain text", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      await window.client.invoke("comment.appendText", "Hello ");
      await window.client.invoke("comment.appendHtml", "<b>Ana</b>");
      await window.client.invoke("comment.appendMarkdown", "!");
    });
    await expect
      .poll(() => page.getByRole("textbox", { name: "Public reply" }).inputValue())
      .toBe("Hello Ana!");
  });

  test("hides, shows, disables and enables a field of the form", async () => {
    const { frame, page } = await openTicketPage(browser());
    const priority = page.getByRole("combobox", { name: "Priority" });
    await frame.evaluate(() => window.client.invoke("ticketFields:priority.hide"));
    await priority.waitFor({ state: "detached" });
    await frame.evaluate(() => window.client.invoke("ticketFields:priority.show"));
    await frame.evaluate(() => window.client.invoke("ticketFields:priority.disable"));
    await expect.poll(() => priority.isDisabled()).toBe(true);
    await frame.evaluate(() => window.client.invoke("ticketFields:priority.enable"));
    await expect.poll(() => priority.isDisabled()).toBe(false);
  });

  test("switches saving off and on again", async () => {
    const { frame, page } = await openTicketPage(browser());
    const submit = page.getByRole("button", { name: "Submit as solved" });
    await frame.evaluate(() => window.client.invoke("disableSave"));
    await expect.poll(() => submit.isDisabled()).toBe(true);
    await frame.evaluate(() => window.client.invoke("enableSave"));
    await expect.poll(() => submit.isDisabled()).toBe(false);
  });

  test("applies a macro to the form, whose changes are not saved", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    const made = await callEmulator(running, "POST /api/v2/macros", {
      body: {
        macro: {
          title: "Thank",
          actions: [
            { field: "status", value: "pending" },
            { field: "priority", value: "high" },
            { field: "current_tags", value: "thanked" },
            { field: "comment_value", value: "Thank you, {{ticket.requester.first_name}}." },
            { field: "comment_mode_is_public", value: "false" },
          ],
        },
      },
    });
    const { id } = (made.body as { macro: { id: number } }).macro;
    const answer = await frame.evaluate(async (macroId) => {
      await window.client.set("ticket.tags", ["vip", "typed"]);
      await window.client.set("comment.text", "Hello.");
      await window.client.invoke("macro", macroId);
      return window.client.get(["macros", "ticket.status", "ticket.priority", "ticket.tags", "comment"]);
    }, id);
    expect(answer).toMatchObject({
      errors: {},
      macros: expect.arrayContaining([
        { id, title: "Thank", description: null, availability_type: "everyone" },
      ]),
      "ticket.status": "pending",
      "ticket.priority": "high",
      "ticket.tags": ["vip", "typed", "thanked"],
      comment: { text: "Hello.\nThank you, Ana.", type: "internalNote" },
    });
    await page.getByRole("textbox", { name: "Internal note" }).waitFor();
    expect(running.emulator.account.tickets.get(ticketId)).toMatchObject({ status: "open", tags: ["vip"] });
  });

  test("hears of what a macro changes that the agent applies", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("ticket.assignee.user.name.changed"));
    const picker = page.getByRole("combobox", { name: "Apply macro" });
    await picker.focus();
    await picker.locator("option", { hasText: "Take it!" }).waitFor({ state: "attached" });
    await picker.selectOption({ label: "Take it!" });
    expect(await seenEvents(frame, "ticket.assignee.user.name.changed")).toEqual(["Alice Administradora"]);
  });

  test("answers a macro that does not exist with an error", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.invoke({ macro: ["1"] }));
    expect(answer["errors"]).toHaveProperty("macro");
  });
});

describe("client.invoke in the bars", () => {
  test("opens, closes and sizes the top bar's popover, also before its page was loaded", async () => {
    const { frame, page } = await openTicketPage(browser());
    const popover = page.locator(".popover");
    const invokeOnTopBar = (args: unknown[]) =>
      frame.evaluate(async (given) => {
        const { instances } = (await window.client.get("instances")) as {
          instances: Record<string, { location: string }>;
        };
        const guid = Object.keys(instances).find((key) => instances[key]?.location === "top_bar") ?? "";
        return window.client.instance(guid).invoke("popover", ...given);
      }, args);
    expect(await popover.count()).toBe(0);
    await invokeOnTopBar([]);
    await popover.waitFor();
    expect(await popover.evaluate((element) => element.style.width)).toBe("400px");
    await invokeOnTopBar([{ width: 500, height: "50vh" }]);
    await expect.poll(() => popover.evaluate((element) => element.style.width)).toBe("500px");
    await invokeOnTopBar(["hide"]);
    await popover.waitFor({ state: "hidden" });
    await invokeOnTopBar(["toggle"]);
    await popover.waitFor();
  });

  test("loads a pane without showing it", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      const { instances } = (await window.client.get("instances")) as {
        instances: Record<string, { location: string }>;
      };
      const guid = Object.keys(instances).find((key) => instances[key]?.location === "nav_bar") ?? "";
      await window.client.instance(guid).invoke("preloadPane");
    });
    const pane = page.locator('iframe[data-location="nav_bar"]');
    await pane.waitFor({ state: "attached" });
    expect(await pane.isVisible()).toBe(false);
  });

  test("takes iconSymbol as an action too, and refuses it outside the bars", async () => {
    const { frameOf, page } = await openHostPage(browser(), "/agent/apps/probe");
    const frame = await frameOf("Probe – nav_bar");
    await frame.evaluate(() => window.client.invoke("iconSymbol", "alert"));
    expect(await frame.evaluate(() => window.client.invoke("iconChars", "A"))).toMatchObject({ errors: {} });
    await page.locator('.nav-bar [data-symbol="alert"]').waitFor();
    await page.goto(new URL("/agent/tickets/2?locale=en-US", page.url()).href);
    const sidebar = await frameOf("Probe – ticket_sidebar");
    const answer = await sidebar.evaluate(() =>
      window.client.invoke({ iconSymbol: ["alert"], popover: [], preloadPane: [] }),
    );
    expect(Object.keys(answer["errors"] as object).sort()).toEqual(["iconSymbol", "popover", "preloadPane"]);
  });
});
