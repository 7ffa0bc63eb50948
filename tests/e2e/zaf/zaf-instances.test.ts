import { describe, expect, test } from "vitest";

import { seenEvents } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

async function openModal() {
  const opened = await openTicketPage(browser());
  const { frame } = opened;
  const guid = await frame.evaluate(async () => {
    const answer = await window.client.invoke("instances.create", {
      location: "modal",
      url: "assets/iframe.html",
      size: { width: "480px", height: 200 },
    });
    const [context] = answer["instances.create"] as { instanceGuid: string }[];
    const modal = window.client.instance(context?.instanceGuid ?? "");
    window.listen("modal.close", modal);
    window.listen("answer", modal);
    return context?.instanceGuid ?? "";
  });
  const modal = await opened.frameOf("Probe – modal");
  return { ...opened, guid, modal };
}

describe("instances.create", () => {
  test("opens a modal of the wished size and answers with its context in a list of one", async () => {
    const { guid, modal, page } = await openModal();
    const context = await modal.evaluate(() => window.registered.context);
    expect(context).toMatchObject({ location: "modal", instanceGuid: guid });
    expect(context).not.toHaveProperty("ticketId");
    const body = page.locator(".modal-body");
    expect(await body.evaluate((element) => [element.style.width, element.style.height])).toEqual([
      "480px",
      "200px",
    ]);
    expect(await page.getByRole("dialog", { name: "Probe" }).isVisible()).toBe(true);
  });

  test("opens a background page too", async () => {
    const { frame, page } = await openTicketPage(browser());
    const answer = await frame.evaluate(() =>
      window.client.invoke("instances.create", { location: "background", url: "assets/iframe.html" }),
    );
    expect(answer["instances.create"]).toMatchObject([{ location: "background" }]);
    await expect.poll(() => page.locator('iframe[data-location="background"]').count()).toBe(2);
  });

  test("refuses other locations", async () => {
    const { frame } = await openTicketPage(browser());
    const message = await frame.evaluate(() =>
      window.client
        .invoke("instances.create", { location: "ticket_sidebar", url: "assets/iframe.html" })
        .catch((error: Error) => error.message),
    );
    expect(message).toContain("ticket_sidebar");
  });

  test("fires instance.created, then instance.registered, on the app's other instances", async () => {
    const { frame } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      window.listen("instance.created");
      window.listen("instance.registered");
      await window.client.invoke("instances.create", { location: "modal", url: "assets/iframe.html" });
    });
    expect(await seenEvents(frame, "instance.created")).toMatchObject([{ location: "modal" }]);
    expect(await seenEvents(frame, "instance.registered")).toMatchObject([{ location: "modal" }]);
  });
});

describe("client.instance", () => {
  test("reads another instance's context, values and visibility", async () => {
    const { frame, guid } = await openModal();
    const answer = await frame.evaluate(async (key) => {
      const modal = window.client.instance(key);
      return { context: await modal.context(), visible: await modal.get("visible") };
    }, guid);
    expect(answer).toMatchObject({
      context: { instanceGuid: guid, location: "modal" },
      visible: { visible: true },
    });
  });

  test("fires an event on the other instance", async () => {
    const { frame, modal, guid } = await openModal();
    await modal.evaluate(() => window.listen("question"));
    await frame.evaluate((key) => window.client.instance(key).trigger("question", { asked: 1 }), guid);
    expect(await seenEvents(modal, "question")).toEqual([{ asked: 1 }]);
  });

  test("hears what the other instance triggers on itself", async () => {
    const { frame, modal } = await openModal();
    await modal.evaluate(() => window.client.trigger("answer", "yes"));
    expect(await seenEvents(frame, "answer")).toEqual(["yes"]);
  });

  test("invokes an action on the other instance", async () => {
    const { frame, guid, page } = await openModal();
    await frame.evaluate(
      (key) => window.client.instance(key).invoke("resize", { width: "300px", height: "150px" }),
      guid,
    );
    await expect
      .poll(() => page.locator(".modal-body").evaluate((element) => element.style.height))
      .toBe("150px");
  });

  test("fails on a guid that no instance has", async () => {
    const { frame } = await openTicketPage(browser());
    const message = await frame.evaluate(() =>
      window.client
        .instance("nobody")
        .get("visible")
        .catch((error: Error) => error.message),
    );
    expect(message).toContain("nobody");
  });
});

describe("the end of an instance", () => {
  test("by destroy closes the modal and fires modal.close on its opener", async () => {
    const { frame, modal, page } = await openModal();
    await modal.evaluate(() => void window.client.invoke("destroy"));
    await seenEvents(frame, "modal.close");
    await page.locator('iframe[data-location="modal"]').waitFor({ state: "detached" });
    const { instances } = await frame.evaluate(() => window.client.get("instances"));
    expect(JSON.stringify(instances)).not.toContain("modal");
  });

  test.each([["Escape"], ["Enter on the close button"]])(
    "by the agent's %s fires modal.close too",
    async (key) => {
      const { frame, page } = await openModal();
      if (key === "Escape") await page.getByRole("button", { name: "Close", exact: true }).press("Escape");
      else await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
      await seenEvents(frame, "modal.close");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
  );

  test("of a ticket's tab closes the modals that its apps opened", async () => {
    const { page } = await openModal();
    await page.getByRole("button", { name: "Close", exact: true }).press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Close #/ }).click();
    await page.locator('iframe[data-location="ticket_sidebar"]').waitFor({ state: "detached" });
    expect(await page.locator('iframe[data-location="modal"]').count()).toBe(0);
  });
});
