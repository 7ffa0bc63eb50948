import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictureTime } from "../../../scripts/screenshots/open-stage.ts";
import { openSidebar } from "../../support/browser/open-sidebar.ts";
import { stateNamed } from "../../support/sidebar-states/state-named.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();
const dayMs = 86_400_000;

/** Has Zendesk tell a time from which the computer's, here the emulator's, is off by so much. */
const answeringAt = (aheadMs: number) => (page: Page) =>
  page.route(/\/api\/v2\/tickets\/\d+\?/, async (route) => {
    const response = await route.fetch();
    const date = new Date(Date.parse(pictureTime) - aheadMs).toUTCString();
    await route.fulfill({ response, headers: { ...response.headers(), date } });
  });

describe("a computer whose clock is off", () => {
  it.each([
    ["24 hours ahead", dayMs],
    ["24 hours behind", -dayMs],
    ["4 days ahead", 4 * dayMs],
  ])("is reported, with the times following Zendesk's: %s", async (amount, aheadMs) => {
    const { app } = await openSidebar(browser(), stateNamed("scheduled"), {
      beforeLoad: answeringAt(aheadMs),
    });
    await app.getByText(`This computer’s clock is ${amount}. Times here follow Zendesk’s.`).waitFor();
  });

  it("says nothing where it is right", async () => {
    const { app } = await openSidebar(browser(), stateNamed("scheduled"));
    await app.locator(".disclosures").waitFor();
    expect(await app.getByText("This computer’s clock").count()).toBe(0);
  });
});
