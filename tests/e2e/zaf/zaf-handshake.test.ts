import { describe, expect, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();
const SIDEBAR = "Probe – ticket_sidebar";

describe("the frame of an app", () => {
  test("comes from the other loopback name, with the manifest's own query and hash kept", async () => {
    const { page, running } = await openHostPage(browser(), "/agent/tickets/2?scheme=dark");
    const src = new URL((await page.locator(`iframe[title="${SIDEBAR}"]`).getAttribute("src")) ?? "");
    expect(src.hostname).toBe("127.0.0.1");
    expect(src.searchParams.get("own")).toBe("1");
    expect(src.searchParams.get("origin")).toBe(running.url);
    expect(src.searchParams.get("app_guid")).toMatch(/^[\w-]{36}$/);
    expect(src.searchParams.get("colorScheme")).toBe("dark");
    expect(src.hash).toBe("#/route");
  });

  test("comes from localhost where the host page was opened at 127.0.0.1", async () => {
    const { page, running } = await openHostPage(browser(), "/");
    await page.goto(`${running.url.replace("localhost", "127.0.0.1")}/agent/tickets/2?locale=en-US`);
    const src = (await page.locator(`iframe[title="${SIDEBAR}"]`).getAttribute("src")) ?? "";
    expect(new URL(src).hostname).toBe("localhost");
  });

  test("gets the npm SDK in place of Zendesk's CDN build, under the page's own content security policy", async () => {
    const { frameOf } = await openHostPage(browser(), "/agent/tickets/2");
    const frame = await frameOf(SIDEBAR);
    const src = await frame.locator("script").first().getAttribute("src");
    expect(src).toMatch(/^\/zendesk_app_framework_sdk\/2\.0\/zaf_sdk\.min\.js/);
  });
});

describe("the handshake", () => {
  test("is answered with the context and the metadata, secure settings left out", async () => {
    const { frameOf, running } = await openHostPage(browser(), "/agent/tickets/2");
    const frame = await frameOf(SIDEBAR);
    const { context, metadata } = await frame.evaluate(() => window.registered);
    const [app] = running.emulator.apps;
    expect(context).toEqual({
      instanceGuid: expect.stringMatching(/^[\w-]{36}$/),
      product: "support",
      account: { subdomain: running.emulator.account.settings.subdomain },
      location: "ticket_sidebar",
      ticketId: 2,
    });
    expect(metadata).toEqual({
      appId: app?.appId,
      installationId: app?.installationId,
      name: "Probe",
      version: "1.2.3",
      settings: { title: "Probe", greeting: "hello", needed: "yes" },
    });
  });

  test("is answered once, even when a page makes a second client", async () => {
    const { frameOf } = await openHostPage(browser(), "/agent/tickets/2");
    const frame = await frameOf(SIDEBAR);
    await frame.evaluate(() => (window as unknown as { ZAFClient: { init(): void } }).ZAFClient.init());
    await frame.evaluate(() => window.client.get("ticket.id"));
    const answers = await frame.evaluate(
      () => window.messages.filter(({ key }) => key === "zaf.app.registered").length,
    );
    expect(answers).toBe(1);
  });

  test("is answered again for a page that was reloaded", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/agent/tickets/2");
    const frame = await frameOf(SIDEBAR);
    await frame.evaluate(() => {
      (window as unknown as { isOldPage: boolean }).isOldPage = true;
      window.location.reload();
    });
    await frame.waitForFunction(() => !("isOldPage" in window) && "registered" in window);
    expect(await frame.evaluate(() => window.client.get("ticket.id"))).toMatchObject({ "ticket.id": 2 });
    await expect(page.locator(`iframe[title="${SIDEBAR}"]`).count()).resolves.toBe(1);
  });

  test("leaves the SDK's queue of early messages to be sent once", async () => {
    const { frameOf } = await openHostPage(browser(), "/agent/tickets/2");
    const frame = await frameOf(SIDEBAR);
    const answers = await frame.evaluate(async () => {
      await window.client.get("ticket.id");
      return window.messages.filter(({ id }) => id === 1).length;
    });
    expect(answers).toBe(1);
  });
});
