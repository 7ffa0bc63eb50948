import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { seenEvents } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("a change in the form", () => {
  test("fires <path>.changed with the new value alone", async () => {
    const { frame } = await openTicketPage(browser());
    const changes: Record<string, unknown> = {
      "ticket.tags": ["vip", "late"],
      "ticket.status": "pending",
      "ticket.subject": "New",
      "ticket.type": "task",
      "ticket.priority": "low",
      "comment.text": "Hi",
      "comment.type": "internalNote",
    };
    const expected: Record<string, unknown> = {
      ...changes,
      "ticket.statusCategory": "pending",
      "ticket.customStatus": "pending",
    };
    await frame.evaluate(
      async (given) => {
        for (const path of given.paths) window.listen(`${path}.changed`);
        await window.client.set(given.changes);
      },
      { paths: Object.keys(expected), changes },
    );
    for (const [path, value] of Object.entries(expected)) {
      expect({ path, seen: await seenEvents(frame, `${path}.changed`) }).toEqual({ path, seen: [value] });
    }
  });

  test("of the requester or the assignee fires an event for each of their properties", async () => {
    const { frame, running } = await openTicketPage(browser());
    const agent = [...running.emulator.account.users.values()].find(({ role }) => role === "agent");
    const events = ["requester", "assignee.user"].flatMap((who) =>
      ["id", "name", "email"].map((property) => `ticket.${who}.${property}.changed`),
    );
    await frame.evaluate(
      async ({ names, id }) => {
        for (const name of names) window.listen(name);
        await window.client.set({ "ticket.requester": { id }, "ticket.assignee": { userId: id } });
      },
      { names: events, id: agent?.id },
    );
    for (const event of events) {
      const property = event.split(".").at(-2) as "id" | "name" | "email";
      expect(await seenEvents(frame, event)).toEqual([agent?.[property]]);
    }
  });

  test("of a custom field fires ticket.custom_field_<id>.changed", async () => {
    const { frame, running } = await openTicketPage(browser());
    const id = [...running.emulator.account.ticketFields.values()].find(({ type }) => type === "text")?.id;
    await frame.evaluate(async (field) => {
      window.listen(`ticket.custom_field_${field}.changed`);
      await window.client.set(`ticket.customField:custom_field_${field}`, "A-7");
    }, id);
    expect(await seenEvents(frame, `ticket.custom_field_${id}.changed`)).toEqual(["A-7"]);
  });

  test("fires *.changed with the property's name and value", async () => {
    const { frame } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      window.listen("*.changed");
      await window.client.set("ticket.priority", "urgent");
    });
    expect(await seenEvents(frame, "*.changed")).toEqual([
      { propertyName: "ticket.priority", newValue: "urgent" },
    ]);
  });

  test("by the agent's own hand fires the same events", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("ticket.tags.changed"));
    await page.getByRole("textbox", { name: "Add a tag" }).fill("urgent");
    await page.keyboard.press("Enter");
    expect(await seenEvents(frame, "ticket.tags.changed")).toEqual([["vip", "urgent"]]);
  });

  test("is not sent to a page that removed its handler", async () => {
    const { frame } = await openTicketPage(browser());
    const posted = await frame.evaluate(async () => {
      const handler = () => undefined;
      window.client.on("ticket.priority.changed", handler);
      window.client.off("ticket.priority.changed", handler);
      await window.client.set("ticket.priority", "low");
      await window.client.get("ticket.priority");
      return window.messages.filter(({ key }) => key === "zaf.ticket.priority.changed").length;
    });
    expect(posted).toBe(0);
  });
});

describe("a change by REST beneath an open form", () => {
  test("fires ticket.updated with who changed it, and reaches fields that were not touched", async () => {
    const { frame, running, ticketId } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      window.listen("ticket.updated");
      window.listen("ticket.priority.changed");
      await window.client.set("ticket.subject", "My own words");
    });
    await callEmulator(running, `PUT /api/v2/tickets/${ticketId}`, {
      as: "agent",
      body: { ticket: { priority: "high", subject: "Their words" } },
    });
    expect(await seenEvents(frame, "ticket.updated")).toMatchObject([{ email: "agent@example.com" }]);
    expect(await seenEvents(frame, "ticket.priority.changed")).toEqual(["high"]);
    const answer = await frame.evaluate(() => window.client.get("ticket.subject"));
    expect(answer["ticket.subject"]).toBe("My own words");
  });

  test.each([
    { reaches: true, tags: ["mine", "theirs"] },
    { reaches: false, tags: ["vip", "mine"] },
  ])("brings its tags into the form: $reaches, as assumed", async ({ reaches, tags }) => {
    const { frame, running, ticketId } = await openTicketPage(browser(), {
      assumptions: { restTagChangeReachesOpenForm: reaches },
    });
    await frame.evaluate(async () => {
      window.listen("ticket.updated");
      await window.client.invoke("ticket.tags.add", "mine");
    });
    await callEmulator(running, `PUT /api/v2/tickets/${ticketId}`, {
      body: { ticket: { tags: ["theirs"] } },
    });
    await seenEvents(frame, "ticket.updated");
    const answer = await frame.evaluate(() => window.client.get("ticket.tags"));
    expect(answer["ticket.tags"]).toEqual(tags);
  });

  test("fires ticket.comments.changed and ticket.conversation.changed for a comment", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await frame.evaluate(() => {
      window.listen("ticket.comments.changed");
      window.listen("ticket.conversation.changed");
    });
    await callEmulator(running, `PUT /api/v2/tickets/${ticketId}`, {
      body: { ticket: { comment: { body: "On its way." } } },
    });
    expect(await seenEvents(frame, "ticket.comments.changed")).toMatchObject([{ length: 2 }]);
    expect(await seenEvents(frame, "ticket.conversation.changed")).toMatchObject([{ length: 2 }]);
    await page.getByRole("log", { name: "Conversation" }).getByText("On its way.").waitFor();
  });
});

describe("a submit", () => {
  test("fires ticket.submit.start, done and always, and ticket.saved in the background", async () => {
    const { frame, page, frameOf } = await openTicketPage(browser());
    const background = await frameOf("Probe – background");
    await background.evaluate(() => window.listen("ticket.saved"));
    await frame.evaluate(() => {
      for (const end of ["start", "done", "fail", "always"]) window.listen(`ticket.submit.${end}`);
    });
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await seenEvents(frame, "ticket.submit.always");
    const order = await frame.evaluate(() => window.seen.map(({ name }) => name));
    expect(order).toEqual(["ticket.submit.start", "ticket.submit.done", "ticket.submit.always"]);
    expect(await seenEvents(background, "ticket.saved")).toMatchObject([{ ticket: { status: "solved" } }]);
  });

  test("that the server refuses fires ticket.submit.fail and leaves the form as it was", async () => {
    const { frame, page, running, ticketId } = await openTicketPage(browser());
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: `PUT /api/v2/tickets/${ticketId}`, status: 422, times: 1 },
    });
    await frame.evaluate(async () => {
      for (const end of ["done", "fail", "always"]) window.listen(`ticket.submit.${end}`);
      await window.client.set("ticket.priority", "high");
    });
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await seenEvents(frame, "ticket.submit.always");
    expect(await frame.evaluate(() => window.seen.map(({ name }) => name))).toEqual([
      "ticket.submit.fail",
      "ticket.submit.always",
    ]);
    const answer = await frame.evaluate(() => window.client.get(["ticket.status", "ticket.priority"]));
    expect(answer).toMatchObject({ "ticket.status": "open", "ticket.priority": "high" });
    await page.getByRole("alert").waitFor();
  });
});
