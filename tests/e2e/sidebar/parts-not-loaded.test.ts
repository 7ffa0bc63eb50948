import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSidebar } from "../../support/browser/open-sidebar.ts";
import { stateNamed } from "../../support/sidebar-states/state-named.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

/** Loses the first request for each script whose name begins so, as a line does that is down for a moment. */
const losing = (prefix: string) => async (page: Page) => {
  const lost = new Set<string>();
  await page.route(new RegExp(`/assets/${prefix}[^/]*\\.js`), (route) => {
    const url = route.request().url();
    if (lost.has(url)) return route.continue();
    lost.add(url);
    return route.abort("internetdisconnected");
  });
};

describe("a part of the sidebar that failed to load", () => {
  it("is retried automatically, where it is the second step: the status is shown meanwhile", async () => {
    const { app, page } = await openSidebar(browser(), stateNamed("sent"), {
      beforeLoad: losing("sidebar-controls"),
    });
    await app.getByText("Survey sent · ").waitFor();
    await page.clock.runFor(3_000);
    await app.getByRole("button", { name: "Resend", exact: true }).waitFor();
  });

  it.each([
    ["history-panel", "History", "Sent"],
    ["why-panel", "Why?", "Status"],
  ])("is reported and loaded by a retry: %s", async (file, title, shown) => {
    const { app } = await openSidebar(browser(), stateNamed("sent"), { beforeLoad: losing(file) });
    await app.getByRole("button", { name: title }).click();
    await app.getByText("This part could not be loaded. Check the connection.").waitFor();
    await app.getByRole("button", { name: "Try again" }).click();
    await app.locator(".disclosures").getByText(shown).first().waitFor();
    expect(await app.getByText("This part could not be loaded.").count()).toBe(0);
  });
});
