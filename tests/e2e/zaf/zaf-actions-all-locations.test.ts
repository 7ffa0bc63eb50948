import { describe, expect, test } from "vitest";

import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("client.invoke everywhere", () => {
  test.each([
    ["100px", 100],
    [240, 240],
  ])("resizes the frame to a height of %j", async (height, expected) => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate((given) => window.client.invoke("resize", { width: "100%", height: given }), height);
    const box = () =>
      page.locator('iframe[data-location="ticket_sidebar"]').evaluate((element) => element.clientHeight);
    await expect.poll(box).toBe(expected);
  });

  test("shows a toast of each kind, with the app's name", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(async () => {
      await window.client.invoke("notify", "Saved");
      await window.client.invoke("notify", "Careful", "alert", { sticky: true });
      await window.client.invoke("notify", "<b>Broken</b>", "error", 60_000, { sticky: true });
    });
    const toasts = page.getByRole("region", { name: "Notifications" });
    await toasts.getByText("Saved").waitFor();
    await toasts.getByText("Careful").waitFor();
    await toasts.getByRole("alert").locator("b", { hasText: "Broken" }).waitFor();
    expect(await toasts.getByText("Probe").count()).toBe(3);
  });

  test("shows a toast's text formatting and nothing that could act", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() =>
      window.client.invoke(
        "notify",
        `Dear <em>agent</em><script>window.acted = 1</script><img src=x onerror="window.acted = 1"> <a href="javascript:1">no</a> <a href="https://example.com/">yes</a>`,
      ),
    );
    const toast = page.getByRole("status").filter({ hasText: "Dear agent" });
    await toast.locator("em").waitFor();
    expect(await toast.locator("script, img, [onerror]").count()).toBe(0);
    expect(await toast.getByRole("link").allTextContents()).toEqual(["yes"]);
    expect(await page.evaluate(() => "acted" in window)).toBe(false);
  });

  test("takes a toast away when its time is over", async () => {
    const { frame, page } = await openTicketPage(browser());
    await frame.evaluate(() => window.client.invoke("notify", "Brief", "notice", 200));
    await page.getByText("Brief").waitFor();
    await page.getByText("Brief").waitFor({ state: "detached" });
  });

  test("routes to tickets, people, organizations and nav bar apps", async () => {
    const { frame, page } = await openTicketPage(browser());
    const routes: [string, unknown[]][] = [
      ["/agent/tickets/3", ["ticket", 3]],
      ["/agent/tickets/new", ["ticket", "new"]],
      ["/agent/users/7", ["user", 7]],
      ["/agent/organizations/7", ["organization", 7]],
      ["/agent/filters/25", ["views", 25]],
      ["/agent/apps/probe/foo/bar", ["nav_bar", "Probe", "foo/bar"]],
    ];
    for (const [path, args] of routes) {
      await frame.evaluate((given) => window.client.invoke("routeTo", ...given), args);
      await page.waitForURL((url) => url.pathname === path);
    }
  });

  test("hides and shows itself", async () => {
    const { frame, page } = await openTicketPage(browser());
    const tray = page.getByRole("region", { name: "Probe", exact: true });
    await frame.evaluate(() => window.client.invoke("hide"));
    await tray.waitFor({ state: "hidden" });
    expect(await frame.evaluate(() => window.client.get("visible"))).toMatchObject({ visible: false });
    await frame.evaluate(() => window.client.invoke("show"));
    await tray.waitFor();
  });

  test("closes and opens the tray of apps, which the agent can open again", async () => {
    const { frame, page } = await openTicketPage(browser());
    const tray = page.getByRole("complementary", { name: "Apps" });
    expect(await frame.evaluate(() => window.client.invoke("appsTray.hide"))).toMatchObject({
      "appsTray.hide": { isVisible: false },
    });
    await tray.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Show apps" }).click();
    await tray.waitFor();
    await frame.evaluate(() => window.client.invoke("appsTray.toggle"));
    await tray.waitFor({ state: "hidden" });
    await frame.evaluate(() => window.client.invoke("appsTray.show"));
    await tray.waitFor();
  });

  test("answers the tracking of the newest SDK", async () => {
    const { frame } = await openTicketPage(browser());
    const answer = await frame.evaluate(() => window.client.invoke("track", { type: "click" }));
    expect(answer).toEqual({ errors: {}, track: null });
  });

  test("answers an action that does not exist with an error, alone or among others", async () => {
    const { frame } = await openTicketPage(browser());
    const [single, bulk] = await frame.evaluate(async () => [
      await window.client.invoke("explode").catch((error: Error) => error.message),
      await window.client.invoke({ explode: [], hide: [] }),
    ]);
    expect(single).toBe('"explode" No such Api');
    expect(bulk).toMatchObject({ hide: null, errors: { explode: { message: "No such Api" } } });
  });
});
