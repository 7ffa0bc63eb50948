import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { seenEvents } from "../../support/browser/host-page.ts";
import { openTicketPage, type TicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

/** Opens the probe's pane in the editor by its button. */
async function openEditor({ page, frameOf }: TicketPage): Promise<Frame> {
  await editorButton(page).click();
  return frameOf("Probe – ticket_editor");
}

function editorButton(page: Page) {
  return page.getByRole("region", { name: "Composer" }).getByRole("button", { name: "Probe" });
}

describe("an app in the ticket's editor", () => {
  test("opens by its button, knows its ticket, and closes itself", async () => {
    const ticketPage = await openTicketPage(browser());
    const { page, ticketId } = ticketPage;
    expect(await page.locator('iframe[data-location="ticket_editor"]').count()).toBe(0);
    const editor = await openEditor(ticketPage);
    expect(await editor.evaluate(() => window.client.context())).toMatchObject({
      location: "ticket_editor",
      ticketId,
    });
    expect(await editor.evaluate(() => window.client.get("ticket.subject"))).toMatchObject({
      "ticket.subject": "Where is my order?",
    });
    await editor.evaluate(() => window.client.invoke("app.close"));
    await page.locator(".editor-pane").waitFor({ state: "hidden" });
  });

  test("hears pane.activated when it is opened again", async () => {
    const ticketPage = await openTicketPage(browser());
    const editor = await openEditor(ticketPage);
    await editor.evaluate(() => window.listen("pane.activated"));
    await editor.evaluate(() => window.client.invoke("app.close"));
    await editorButton(ticketPage.page).click();
    expect(await seenEvents(editor, "pane.activated")).toHaveLength(1);
  });

  test("is from 100 to 320 pixels high, whatever it asks for", async () => {
    const ticketPage = await openTicketPage(browser());
    const editor = await openEditor(ticketPage);
    const pane = ticketPage.page.locator(".editor-pane");
    const height = () => pane.evaluate((element) => element.getBoundingClientRect().height);
    await editor.evaluate(() => window.client.invoke("resize", { width: "500px", height: "900px" }));
    await expect.poll(height).toBe(320);
    await editor.evaluate(() => window.client.invoke("resize", { height: 20 }));
    await expect.poll(height).toBe(100);
  });
});

describe("ticket.editor", () => {
  test("inserts at the cursor, HTML as plain text", async () => {
    const ticketPage = await openTicketPage(browser());
    const { page } = ticketPage;
    const composer = page.getByRole("textbox", { name: "Public reply" });
    await composer.fill("Dear , see you.");
    await composer.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(5, 5));
    const editor = await openEditor(ticketPage);
    await editor.evaluate(async () => {
      await window.client.invoke("ticket.editor.insert", "<b>Ana</b>");
      await window.client.invoke("ticket.editor.insert", " Lima");
    });
    await expect.poll(() => composer.inputValue()).toBe("Dear Ana Lima, see you.");
  });

  test("inserts at the end where nobody put the cursor, lines as lines", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      await window.client.set("comment.text", "Hello.");
      await window.client.invoke("ticket.editor.insert", "<p>One</p><p>Two<br>Three</p>");
    });
    const composer = page.getByRole("textbox", { name: "Public reply" });
    await expect.poll(() => composer.inputValue()).toBe("Hello.One\nTwo\nThree");
  });

  test.each([
    ["ticket.editor.bold", [], "**word**"],
    ["ticket.editor.italic", [], "*word*"],
    ["ticket.editor.codespan", [], "`word`"],
    ["ticket.editor.codeblock", [], "```\nword\n```"],
    ["ticket.editor.blockquote", [], "> word"],
    ["ticket.editor.unorderedList", [], "- word"],
    ["ticket.editor.orderedList", [], "1. word"],
    ["ticket.editor.indent", [], "    word"],
    ["ticket.editor.outdent", [], "word"],
    ["ticket.editor.hr", [], "word\n---\n"],
    ["ticket.editor.hyperlink", ["https://example.com"], "[word](https://example.com)"],
    ["ticket.editor.inlineImage", ["https://example.com/a.png"], "![](https://example.com/a.png)"],
  ])("%s works on what is selected", async (action, args, expected) => {
    const { frame, page } = await openTicketPage(browser());
    const composer = page.getByRole("textbox", { name: "Public reply" });
    await composer.fill("word");
    await composer.selectText();
    await frame.evaluate(([name, given]) => window.client.invoke(name, ...given), [action, args] as const);
    await expect.poll(() => composer.inputValue()).toBe(expected);
  });

  test("reports where the reply goes, and each change of that", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => window.listen("ticket.editor.targetChannel.changed"));
    expect(
      await frame.evaluate(() =>
        window.client.get(["ticket.editor.targetChannel", "ticket.editor.capabilities"]),
      ),
    ).toEqual({
      errors: {},
      "ticket.editor.targetChannel": { name: "email", sessionBased: false, sessionActive: false },
      "ticket.editor.capabilities": { richText: false },
    });
    await page.getByRole("button", { name: "Internal note" }).click();
    expect(await seenEvents(frame, "ticket.editor.targetChannel.changed")).toMatchObject([
      { name: "internal" },
    ]);
  });

  test("app.close is for the editor alone", async () => {
    const { frame } = await openTicketPage(browser());
    const message = await frame.evaluate(() =>
      window.client.invoke("app.close").catch((error: Error) => error.message),
    );
    expect(message).toContain("No such Api");
  });
});
