import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, onTestFinished, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { zafApps } from "../../support/zaf-apps/apps.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

/** A copy of the probe with other locations in its manifest. */
function probeWith(support: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(zafApps.probe, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<string, unknown>;
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, location: { support } }));
  return folder;
}

describe("an app's locations", () => {
  test("in the nav bar and the top bar are loaded on the first visit and kept", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/");
    await page.locator('iframe[data-location="background"]').waitFor({ state: "attached" });
    expect(
      await page.locator('iframe[data-location="nav_bar"], iframe[data-location="top_bar"]').count(),
    ).toBe(0);
    await page.getByRole("link", { name: "Probe" }).click();
    const frame = await frameOf("Probe – nav_bar");
    await frame.evaluate(() => Object.assign(window, { isMarked: true }));
    await page.getByRole("link", { name: "Tickets", exact: true }).click();
    await page.getByRole("link", { name: "Probe" }).click();
    expect(await frame.evaluate(() => "isMarked" in window)).toBe(true);
    await page.getByRole("group", { name: "Top bar apps" }).getByRole("button", { name: "Probe" }).click();
    await frameOf("Probe – top_bar");
  });

  test("keep each open ticket's frame alive while another is shown", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/agent/tickets/2");
    const first = await frameOf("Probe – ticket_sidebar");
    await first.evaluate(() => Object.assign(window, { isMarked: true }));
    await first.evaluate(() => window.client.invoke("routeTo", "ticket", 3));
    await page.waitForURL(/tickets\/3/);
    await expect.poll(() => page.locator('iframe[data-location="ticket_sidebar"]').count()).toBe(2);
    await page.goBack();
    await page.getByRole("region", { name: "Ticket #2" }).waitFor();
    expect(await first.evaluate(() => "isMarked" in window)).toBe(true);
  });

  test("with autoLoad false have no frame until the app makes one", async () => {
    const app = probeWith({
      background: "assets/iframe.html",
      ticket_sidebar: { url: "assets/iframe.html", autoLoad: false },
    });
    const { page, frameOf } = await openHostPage(browser(), "/agent/tickets/2", { apps: [app] });
    await frameOf("Probe – background");
    await page.getByRole("region", { name: "Ticket #2" }).waitFor();
    expect(await page.locator('iframe[data-location="ticket_sidebar"]').count()).toBe(0);
  });

  test("with autoHide start hidden until the app shows itself", async () => {
    const app = probeWith({ ticket_sidebar: { url: "assets/iframe.html", autoHide: true } });
    const { page, frameOf } = await openHostPage(browser(), "/agent/tickets/2", { apps: [app] });
    const element = page.locator('iframe[data-location="ticket_sidebar"]');
    await element.waitFor({ state: "attached" });
    expect(await element.isVisible()).toBe(false);
    const frame = await frameOf("Probe – ticket_sidebar");
    await frame.evaluate(() => window.client.invoke("show"));
    await element.waitFor();
  });

  test("follow the tray's width, or keep 320 px with flexible false", async () => {
    const rigid = probeWith({ ticket_sidebar: { url: "assets/iframe.html", flexible: false } });
    const { page } = await openHostPage(browser(), "/agent/tickets/2", { apps: [zafApps.probe, rigid] });
    await page.locator('iframe[data-location="ticket_sidebar"]').nth(1).waitFor();
    const handle = page.getByRole("separator", { name: "Width of the app tray" });
    await handle.press("ArrowLeft");
    await handle.press("ArrowLeft");
    const widths = () =>
      page
        .locator('iframe[data-location="ticket_sidebar"]')
        .evaluateAll((all) => all.map((one) => one.clientWidth));
    await expect.poll(widths).toEqual([360, 320]);
  });

  test("of several apps are side by side, each with its own installation", async () => {
    const { frameOf } = await openHostPage(browser(), "/agent/tickets/2", {
      apps: [zafApps.probe, zafApps.newestSdk],
    });
    const probe = await frameOf("Probe – ticket_sidebar");
    await frameOf("Newest SDK – ticket_sidebar");
    const { instances } = await probe.evaluate(() => window.client.get("instances"));
    expect(Object.keys(instances as object)).toHaveLength(5);
  });

  test("in the nav bar have the app's name with dashes in their address", async () => {
    const { page, frameOf } = await openHostPage(browser(), "/agent/apps/newest-sdk-app/deep/route", {
      apps: [zafApps.newestSdk],
    });
    await frameOf("Newest SDK – nav_bar");
    expect(await page.getByRole("region", { name: "Newest SDK" }).isVisible()).toBe(true);
  });
});
