import { describe, expect, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("client.get beside a ticket", () => {
  test("answers several paths at once, the errors apart", async () => {
    const { frame, ticketId } = await openTicketPage(browser());
    const answer = await frame.evaluate(() =>
      window.client.get(["ticket.id", "ticket.tags", "ticket.requester.email", "ticket.nothing"]),
    );
    expect(answer).toEqual({
      "ticket.id": ticketId,
      "ticket.tags": ["vip"],
      "ticket.requester.email": "ana.probe@example.com",
      errors: { "ticket.nothing": { name: "Error", message: "No such Api", path: "ticket.nothing" } },
    });
  });

  test("rejects a single path that does not exist, with the path in its message", async () => {
    const { frame } = await openTicketPage(browser());
    const rejection = await frame.evaluate(() =>
      window.client
        .get("nonsense")
        .catch((error: Error) => ({ isError: error instanceof Error, message: error.message })),
    );
    expect(rejection).toEqual({ isError: true, message: '"nonsense" No such Api' });
  });

  test("gives the whole ticket as one object", async () => {
    const { frame, ticketId } = await openTicketPage(browser());
    const { ticket } = await frame.evaluate(() => window.client.get("ticket"));
    expect(ticket).toMatchObject({
      id: ticketId,
      isNew: false,
      subject: "Where is my order?",
      description: "It has not arrived.",
      status: "open",
      statusCategory: "open",
      type: null,
      priority: null,
      tags: ["vip"],
      requester: { name: "Ana Probe", email: "ana.probe@example.com", role: "end-user" },
      assignee: {},
      brand: { name: expect.any(String), isActive: true, isDefault: true, hasHelpCenter: false },
      collaborators: [],
      comment: { text: "", type: "publicReply" },
      comments: [{ value: expect.stringContaining("It has not arrived."), author: { role: "admin" } }],
      conversation: [{ author: { role: "admin" }, channel: { name: expect.any(String) } }],
      via: { channel: expect.any(String) },
      viewers: [],
      createdAt: "2026-11-18T12:00:00Z",
      updatedAt: "2026-11-18T12:00:00Z",
    });
  });

  test("leaves out an assignee who is not there", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.get(["ticket.assignee", "ticket.assignee.user"]));
    expect(answer).toEqual({ errors: {}, "ticket.assignee": {}, "ticket.assignee.user": null });
  });

  test.each([
    { fails: true, errors: ["ticket.assignee.user.name"] },
    { fails: false, errors: [] },
  ])(
    "answers beneath an assignee who is not there with the errors $errors as assumed",
    async ({ fails, errors }) => {
      const { frame } = await openTicketPage(browser(), { assumptions: { pathBeneathNothingFails: fails } });
      const answer = await frame.evaluate(() =>
        window.client.get(["ticket.assignee.user.name", "ticket.id"]),
      );
      expect(Object.keys(answer["errors"] as object)).toEqual(errors);
    },
  );

  test("reads custom fields of people and organizations by their key", async () => {
    const { running, ticketId, page, frameOf } = await openTicketPage(browser());
    const { account } = running.emulator;
    const requester = account.users.get(account.tickets.get(ticketId)?.requester_id ?? 0);
    if (requester) requester["user_fields"] = { loyalty: "gold" };
    await page.reload();
    const reloaded = await frameOf("Probe – ticket_sidebar");
    const answer = await reloaded.evaluate(() =>
      window.client.get([
        "ticket.requester.customField:loyalty",
        "ticket.requester.customField:empty",
        "ticket.assignee.user.customField:loyalty",
        "currentUser.customField:loyalty",
      ]),
    );
    expect(answer).toEqual({
      errors: {},
      "ticket.requester.customField:loyalty": "gold",
      "ticket.requester.customField:empty": null,
      "ticket.assignee.user.customField:loyalty": null,
      "currentUser.customField:loyalty": null,
    });
  });

  test("has a comment's attachments, pictures apart", async () => {
    const { running, ticketId, page, frameOf } = await openTicketPage(browser());
    const [comment] = running.emulator.account.comments.get(ticketId) ?? [];
    const attachment = (file_name: string, content_type: string) => ({
      file_name,
      content_type,
      content_url: `https://example.com/${file_name}`,
    });
    comment?.attachments.push(attachment("a.png", "image/png"), attachment("b.pdf", "application/pdf"));
    await page.reload();
    const frame = await frameOf("Probe – ticket_sidebar");
    const answer = await frame.evaluate(() => window.client.get(["ticket.comments", "ticket.conversation"]));
    expect(answer).toMatchObject({
      "ticket.comments": [
        {
          imageAttachments: [{ filename: "a.png", contentUrl: "https://example.com/a.png" }],
          nonImageAttachments: [{ filename: "b.pdf", contentType: "application/pdf" }],
        },
      ],
      "ticket.conversation": [{ attachments: [{ filename: "a.png" }, { filename: "b.pdf" }] }],
    });
  });

  test("knows the ticket's fields, custom fields, comment, channel and macros", async () => {
    const { frame, running } = await openTicketPage(browser());
    const field = [...running.emulator.account.ticketFields.values()].find(({ type }) => type === "text");
    const answer = await frame.evaluate(
      (id) =>
        window.client.get([
          `ticket.customField:custom_field_${id}`,
          "ticketFields",
          "ticketFields:tags.isVisible",
          "comment",
          "channel",
          "macros",
        ]),
      field?.id,
    );
    expect(answer).toMatchObject({
      errors: {},
      [`ticket.customField:custom_field_${field?.id}`]: null,
      ticketFields: expect.arrayContaining([expect.objectContaining({ name: "tags", isVisible: true })]),
      "ticketFields:tags.isVisible": true,
      comment: { text: "", type: "publicReply" },
      channel: { name: "api", sessionBased: false, sessionActive: false },
      macros: expect.any(Array),
    });
  });
});

describe("client.get beside a new ticket", () => {
  test("has the account's own brand and form, and no requester yet", async () => {
    const { frameOf, running } = await openHostPage(browser(), "/agent/tickets/new");
    const { brands, ticketForms } = running.emulator.account;
    const frame = await frameOf("Probe – new_ticket_sidebar");
    const answer = await frame.evaluate(() =>
      window.client.get([
        "ticket.isNew",
        "ticket.id",
        "ticket.brand.id",
        "ticket.form.id",
        "ticket.requester",
      ]),
    );
    expect(answer).toEqual({
      errors: {},
      "ticket.isNew": true,
      "ticket.id": null,
      "ticket.brand.id": [...brands.values()].find((brand) => brand.default)?.id,
      "ticket.form.id": [...ticketForms.values()].find((form) => form.default)?.id,
      "ticket.requester": null,
    });
  });
});

describe("client.get beside a person or an organization", () => {
  test("gives the person of the page, whose id the context has", async () => {
    const { frameOf, running, page } = await openHostPage(browser(), "/");
    const { users, organizations } = running.emulator.account;
    const requester = [...users.values()].find((user) => user.role === "end-user" && user.organization_id);
    const organization = organizations.get(requester?.organization_id ?? 0);
    await page.goto(`${running.url}/agent/users/${requester?.id}?locale=en-US`);
    const frame = await frameOf("Probe – user_sidebar");
    const answer = await frame.evaluate(async () => ({
      user: await window.client.get(["user", "userFields"]),
      context: await window.client.context(),
    }));
    expect(answer).toMatchObject({
      user: {
        errors: {},
        user: { id: requester?.id, organizations: [{ id: organization?.id, name: organization?.name }] },
        userFields: [],
      },
      context: { userId: requester?.id },
    });
  });

  test("gives the organization of the page", async () => {
    const { frameOf, running, page } = await openHostPage(browser(), "/");
    const [organization] = [...running.emulator.account.organizations.values()];
    await page.goto(`${running.url}/agent/organizations/${organization?.id}?locale=en-US`);
    const frame = await frameOf("Probe – organization_sidebar");
    const answer = await frame.evaluate(() => window.client.get("organization.name"));
    expect(answer).toMatchObject({ "organization.name": organization?.name });
  });
});
