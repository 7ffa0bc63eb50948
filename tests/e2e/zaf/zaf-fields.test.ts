import { describe, expect, test } from "vitest";

import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

interface Option {
  value: string;
  label: string;
  isVisible: boolean;
  isEnabled: boolean;
}

describe("ticketFields", () => {
  test("lists what each field can be set to", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.get("ticketFields:priority"));
    expect(answer["ticketFields:priority"]).toMatchObject({
      name: "priority",
      label: "Priority",
      isVisible: true,
      isEnabled: true,
      isRequired: false,
      requiredOnStatuses: [],
      optionValues: [
        { value: "low", label: "Low", isVisible: true, isEnabled: true },
        { value: "normal" },
        { value: "high" },
        { value: "urgent" },
      ],
    });
  });

  test("lists groups, and agents by group, as what the assignee can be", async () => {
    const { frame, running } = await openTicketPage(browser());
    const { groups, groupMemberships } = running.emulator.account;
    const answer = await frame.evaluate(() => window.client.get("ticketFields:assignee"));
    const field = answer["ticketFields:assignee"] as { optionGroups: Option[]; optionValues: Option[] };
    expect(field.optionGroups.map(({ value }) => value)).toEqual([...groups.keys()].map(String));
    const memberships = [...groupMemberships].flatMap(([userId, ids]) => ids.map((id) => `${id}:${userId}`));
    expect(field.optionValues.map(({ value }) => value).sort()).toEqual(memberships.sort());
  });

  test("has its options under the name that the client's documentation uses, too", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.get("ticketField:type.options"));
    expect(answer["ticketField:type.options"]).toMatchObject([
      { value: "problem" },
      { value: "incident" },
      { value: "question" },
      { value: "task" },
    ]);
  });

  test("has the choices of a field of the account's own", async () => {
    const { frame, running } = await openTicketPage(browser());
    const field = [...running.emulator.account.ticketFields.values()].find(
      ({ custom_field_options: options }) => options !== undefined,
    );
    const path = `ticketFields:custom_field_${field?.id}`;
    const answer = await frame.evaluate((wanted) => window.client.get(wanted), `${path}.optionValues`);
    expect(answer[`${path}.optionValues`]).toMatchObject(
      (field?.custom_field_options ?? []).map(({ name, value }) => ({ label: name, value })),
    );
  });
});

describe("an option of a field", () => {
  test.each(["ticketFields:priority.optionValues.3", "ticketFields:priority.optionValues:urgent"])(
    "is hidden, shown, disabled and enabled as %s",
    async (path) => {
      const { frame, page } = await openTicketPage(browser());
      const option = page.getByRole("combobox", { name: "Priority" }).locator('option[value="urgent"]');
      const invoke = (verb: string) =>
        frame.evaluate((action) => window.client.invoke(action), `${path}.${verb}`);
      await invoke("hide");
      await option.waitFor({ state: "detached" });
      await invoke("toggle");
      await option.waitFor({ state: "attached" });
      await invoke("disable");
      await expect.poll(() => option.isDisabled()).toBe(true);
      const answer = await frame.evaluate(() => window.client.get("ticketFields:priority"));
      const { optionValues } = answer["ticketFields:priority"] as { optionValues: Option[] };
      expect(optionValues[3]).toMatchObject({ value: "urgent", isVisible: true, isEnabled: false });
      await invoke("enable");
      await expect.poll(() => option.isDisabled()).toBe(false);
    },
  );

  test("stays in the form while it is the chosen one", async () => {
    const { frame, page } = await openTicketPage(browser());
    const priority = page.getByRole("combobox", { name: "Priority" });
    await priority.selectOption("high");
    await frame.evaluate(() => window.client.invoke("ticketFields:priority.optionValues.2.hide"));
    await frame.evaluate(() => window.client.get("ticket.id"));
    expect(await priority.inputValue()).toBe("high");
  });

  test("is a group of the assignee's field, or an agent in all groups", async () => {
    const { frame, page, running } = await openTicketPage(browser());
    const { groups, groupMemberships } = running.emulator.account;
    const [groupId] = [...groups.keys()];
    const [userId, memberOf] = [...groupMemberships][0] ?? [0, []];
    await frame.evaluate(
      async (options) => {
        for (const option of options) await window.client.invoke(`ticketFields:assignee.${option}.hide`);
      },
      ["optionGroups.0", ...memberOf.map((id) => `optionValues:${id}:${userId}`)],
    );
    const fields = page.getByRole("region", { name: "Ticket fields" });
    await fields.locator(`option[value="${groupId}"]`).waitFor({ state: "detached" });
    await fields.locator(`option[value="${userId}"]`).waitFor({ state: "detached" });
  });

  test("that does not exist is an error", async () => {
    const { frame } = await openTicketPage(browser());
    const message = await frame.evaluate(() =>
      window.client
        .invoke("ticketFields:priority.optionValues.9.hide")
        .catch((error: Error) => error.message),
    );
    expect(message).toContain("no option");
  });
});

describe("a field", () => {
  test("is hidden and shown by toggle, group and assignee as one", async () => {
    const { frame, page } = await openTicketPage(browser());
    const group = page.getByRole("combobox", { name: "Group" });
    const assignee = page.getByRole("combobox", { name: "Assignee" });
    await frame.evaluate(() => window.client.invoke("ticketFields:assignee.toggle"));
    await assignee.waitFor({ state: "detached" });
    expect(await group.count()).toBe(0);
    await frame.evaluate(() => window.client.invoke("ticketFields:assignee.toggle"));
    await group.waitFor();
  });

  test("takes another name, and so does its option", async () => {
    const { frame, page } = await openTicketPage(browser());
    const answer = await frame.evaluate(() =>
      window.client.set({
        "ticketFields:priority.label": "Urgency",
        "ticketFields:priority.optionValues.0.label": "No hurry",
      }),
    );
    expect(answer).toMatchObject({ errors: {}, "ticketFields:priority.label": "Urgency" });
    const urgency = page.getByRole("combobox", { name: "Urgency" });
    await urgency.locator("option", { hasText: "No hurry" }).waitFor({ state: "attached" });
  });
});
