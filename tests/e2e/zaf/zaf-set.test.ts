import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openHostPage, seenEvents } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("client.set", () => {
  test("changes the form and not the ticket", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.set("ticket.tags", ["vip", "Late Order"]));
    expect(answer).toEqual({ errors: {}, "ticket.tags": ["vip", "late", "order"] });
    await page.getByRole("button", { name: "Remove tag order" }).waitFor();
    expect(running.emulator.account.tickets.get(ticketId)?.tags).toEqual(["vip"]);
  });

  test("is seen by client.get before the ticket is submitted", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(async () => {
      await window.client.set({ "ticket.subject": "Changed", "ticket.priority": "high" });
      return window.client.get(["ticket.subject", "ticket.priority"]);
    });
    expect(answer).toEqual({ errors: {}, "ticket.subject": "Changed", "ticket.priority": "high" });
  });

  test("takes every field of the form", async () => {
    const { frame, running } = await openTicketPage(browser());
    const { account } = running.emulator;
    const agent = [...account.users.values()].find(({ role }) => role === "agent");
    const values = {
      groupId: [...account.groups.keys()][0],
      userId: agent?.id,
      brand: [...account.brands.keys()][0],
      form: [...account.ticketForms.keys()][0],
      field: [...account.ticketFields.values()].find(({ type }) => type === "text")?.id,
    };
    const answer = await frame.evaluate(
      (given) =>
        window.client.set({
          "ticket.status": "pending",
          "ticket.type": "incident",
          "ticket.assignee": { userId: given.userId, groupId: given.groupId },
          "ticket.requester": { id: given.userId },
          "ticket.brand": given.brand,
          "ticket.form.id": given.form,
          [`ticket.customField:custom_field_${given.field}`]: "A-1",
          "comment.text": "On its way.",
          "comment.type": "internalNote",
        }),
      values,
    );
    expect(answer["errors"]).toEqual({});
    const { ticket } = await frame.evaluate(() => window.client.get("ticket"));
    expect(ticket).toMatchObject({
      status: "pending",
      type: "incident",
      assignee: { user: { id: values.userId }, group: { id: values.groupId } },
      requester: { id: values.userId },
      comment: { text: "On its way.", type: "internalNote" },
    });
  });

  test("puts HTML into the composer as its text", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() =>
      window.client.set("comment.text", "<p>Hello <b>Ana</b>,</p><p>1 < 2<br/>Bye</p>"),
    );
    const composer = page.getByRole("textbox", { name: "Public reply" });
    await expect.poll(() => composer.inputValue()).toBe("Hello Ana,\n1 < 2\nBye");
    await frame.evaluate(() => window.client.set("comment.text", "1 < 2 and 3 > 2"));
    await expect.poll(() => composer.inputValue()).toBe("1 < 2 and 3 > 2");
  });

  test("takes ids as texts, and takes an assignment away", async () => {
    const { frame, running } = await openTicketPage(browser());
    const { account } = running.emulator;
    const agent = [...account.users.values()].find(({ role }) => role === "agent");
    const given = { userId: String(agent?.id), groupId: String([...account.groups.keys()][0]) };
    const answers = await frame.evaluate(async (assignee) => {
      await window.client.set("ticket.assignee", assignee);
      const assigned = await window.client.get("ticket.assignee.user.id");
      await window.client.set("ticket.assignee", { userId: null });
      return [assigned, await window.client.get("ticket.assignee")];
    }, given);
    expect(answers[0]).toMatchObject({ "ticket.assignee.user.id": agent?.id });
    expect(answers[1]?.["ticket.assignee"]).not.toHaveProperty("user");
  });

  test("finds a requester by address", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(async () => {
      await window.client.set("ticket.requester", { email: "agent@example.com" });
      return window.client.get("ticket.requester.name");
    });
    expect(answer["ticket.requester.name"]).toMatch(/^Bruno/);
  });

  test("writes external id and support address with the next submit", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("ticket.externalId.changed"));
    await frame.evaluate(() =>
      window.client.set({ "ticket.externalId": "CRM-7", "ticket.recipient": "help@example.com" }),
    );
    expect(await seenEvents(frame, "ticket.externalId.changed")).toEqual(["CRM-7"]);
    await page.getByRole("button", { name: "Submit as pending" }).click();
    await expect
      .poll(() => running.emulator.account.tickets.get(ticketId))
      .toMatchObject({ external_id: "CRM-7", recipient: "help@example.com" });
  });

  test("saves what it changes of a person at once", async () => {
    const { frame, running, ticketId } = await openTicketPage(browser());
    const { account } = running.emulator;
    const requester = () => account.users.get(account.tickets.get(ticketId)?.requester_id ?? 0);
    await frame.evaluate(() => window.listen("ticket.requester.notes.changed"));
    const answer = await frame.evaluate(async () => {
      await window.client.set({
        "ticket.requester.notes": "Calls on Mondays",
        "ticket.requester.customField:loyalty": "gold",
      });
      return window.client.get(["ticket.requester.notes", "ticket.requester.customField:loyalty"]);
    });
    expect(answer).toEqual({
      errors: {},
      "ticket.requester.notes": "Calls on Mondays",
      "ticket.requester.customField:loyalty": "gold",
    });
    expect(requester()).toMatchObject({ notes: "Calls on Mondays", user_fields: { loyalty: "gold" } });
    expect(await seenEvents(frame, "ticket.requester.notes.changed")).toEqual(["Calls on Mondays"]);
  });

  test("saves what it changes of an organization at once", async () => {
    const { frameOf, running, page } = await openHostPage(browser(), "/");
    const [organization] = [...running.emulator.account.organizations.values()];
    await page.goto(`${running.url}/agent/organizations/${organization?.id}?locale=en-US`);
    const frame = await frameOf("Probe – organization_sidebar");
    const answer = await frame.evaluate(async () => {
      await window.client.set({
        "organization.details": "Two shops",
        "organization.domains": "a.example b.example",
      });
      return window.client.get(["organization.details", "organization.domains"]);
    });
    expect(answer).toEqual({
      errors: {},
      "organization.details": "Two shops",
      "organization.domains": "a.example b.example",
    });
  });

  test("refuses values that are none, and paths that cannot be set", async () => {
    const { frame } = await openTicketPage(browser());
    const refused: [string, unknown][] = [
      ["ticket.status", "done"],
      ["ticket.status", "new"],
      ["ticket.type", "wish"],
      ["ticket.priority", "mild"],
      ["ticket.tags", "vip"],
      ["ticket.assignee", { userId: 1 }],
      ["ticket.brand", 1],
      ["ticket.form.id", 1],
      ["ticket.customField:custom_field_1", "x"],
      ["comment.type", "shout"],
      ["ticket.id", 5],
      ["colorScheme", "dark"],
    ];
    const answers = await frame.evaluate(
      (pairs) => Promise.all(pairs.map(([path, value]) => window.client.set({ [path]: value }))),
      refused,
    );
    expect(answers.map(({ errors }) => Object.keys(errors as object))).toEqual(
      refused.map(([path]) => [path]),
    );
  });

  test("is refused on a closed ticket", async () => {
    const { page, running, ticketId, frameOf } = await openTicketPage(browser());
    const ticket = running.emulator.account.tickets.get(ticketId);
    if (ticket) running.emulator.account.tickets.set(ticketId, { ...ticket, status: "closed" });
    await page.reload();
    const frame = await frameOf("Probe – ticket_sidebar");
    const answer = await frame.evaluate(() => window.client.set({ "ticket.tags": ["new"] }));
    expect(answer["errors"]).toMatchObject({ "ticket.tags": { message: expect.stringContaining("closed") } });
  });

  test("chooses a symbol of the nav bar icon", async () => {
    const { page, frameOf, running } = await openHostPage(browser(), "/agent/apps/probe");
    const frame = await frameOf("Probe – nav_bar");
    await frame.evaluate(() => window.client.set("iconSymbol", "alert"));
    await page.locator('.nav-bar [data-symbol="alert"]').waitFor();
    const icon = await page.request.get(`${running.url}/host/icons/500001/nav_bar.svg?symbol=alert`);
    expect(await icon.text()).toContain("<circle");
  });
});

describe("on a new ticket", () => {
  test("a requester by id is the one of the ticket that is made", async () => {
    const { page, running, frameOf } = await openHostPage(browser(), "/agent/tickets/new");
    const { account } = running.emulator;
    const customer = [...account.users.values()].find(({ role, email }) => role === "end-user" && email);
    const frame = await frameOf("Probe – new_ticket_sidebar");
    await frame.evaluate(() => window.listen("ticket.requester.email.changed"));
    await frame.evaluate((id) => window.client.set("ticket.requester", { id }), customer?.id);
    expect((await seenEvents(frame, "ticket.requester.email.changed")).at(-1)).toBe(customer?.email);
    await frame.evaluate(() =>
      window.client.set({ "ticket.subject": "By an app", "comment.text": "Hello." }),
    );
    await page.getByRole("button", { name: "Submit as open" }).click();
    await page.waitForURL(/\/agent\/tickets\/\d+/);
    const ticket = [...account.tickets.values()].find(({ subject }) => subject === "By an app");
    expect(ticket?.requester_id).toBe(customer?.id);
  });
});

describe("what was set", () => {
  test("is saved when the agent submits", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await frame.evaluate(() =>
      window.client.set({ "ticket.tags": ["vip", "checked"], "ticket.type": "question" }),
    );
    await page.getByRole("button", { name: "Submit as pending" }).click();
    await expect.poll(() => running.emulator.account.tickets.get(ticketId)?.status).toBe("pending");
    const reply = await callEmulator(running, `GET /api/v2/tickets/${ticketId}`);
    expect(reply.body).toMatchObject({
      ticket: { tags: ["vip", "checked"], type: "question", status: "pending" },
    });
  });
});
