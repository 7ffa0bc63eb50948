import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSidebar } from "../../support/browser/open-sidebar.ts";
import { stateNamed } from "../../support/sidebar-states/state-named.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const says = (app: FrameLocator, text: string) => app.getByText(text).first().waitFor();
const button = (app: FrameLocator, name: string) => app.getByRole("button", { name, exact: true });

describe("manners", () => {
  const heightOf = (app: FrameLocator) =>
    app.locator("#page").evaluate((content) => content.getBoundingClientRect().height);

  it.each(["sent", "scheduled", "closed", "overdue", "not-set-up", "not-set-up-admin"])(
    "%s: nothing moves when the controls come",
    async (name) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      const { app } = await openSidebar(browser(), stateNamed(name), {
        beforeLoad: (page) =>
          page.route(/sidebar-controls/, async (route) => {
            await held;
            await route.continue();
          }),
      });
      await app.locator("#status[data-status]").waitFor();
      const before = await heightOf(app);
      release();
      if (name !== "not-set-up") await app.locator(".disclosures, .action").first().waitFor();
      expect(await heightOf(app)).toBe(before);
    },
  );

  it("shows a loading state only while Zendesk is slow", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { app } = await openSidebar(browser(), stateNamed("sent"), {
      beforeLoad: (page) =>
        page.route(/zaf_sdk/, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await app.locator("#status[data-slow]").waitFor();
    release();
    await app.locator("#status[data-status=sent]:not([data-slow])").waitFor();
  });

  it("is as high as its content, closed and opened", async () => {
    const { app } = await openSidebar(browser(), stateNamed("scheduled"));
    await button(app, "Why?").click();
    await says(app, "The rule is on");
    await app.locator("#page").evaluate(async (content) => {
      while (Math.abs(window.innerHeight - content.getBoundingClientRect().height) > 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    });
  });

  it("follows light and dark while it is open", async () => {
    const { app, page } = await openSidebar(browser(), stateNamed("sent"));
    await button(app, "Resend").waitFor();
    const colors = () =>
      app
        .locator("body")
        .evaluate((body) => [
          getComputedStyle(body).backgroundColor,
          getComputedStyle(body.querySelector("button") ?? body).color,
        ]);
    const light = await colors();
    await page.getByRole("button", { name: /dark/i }).click();
    await app.locator(":root[data-scheme=dark]").waitFor();
    // Garden's buttons pass from one colour to the other over a quarter of a second.
    await expect.poll(async () => (await colors())[0]).not.toBe(light[0]);
    await expect.poll(async () => (await colors())[1]).not.toBe(light[1]);
  });

  it("leads an admin from an account that is not set up to the app's page", async () => {
    const { app, page } = await openSidebar(browser(), stateNamed("not-set-up-admin"));
    await button(app, "Set up surveys").click();
    await page.waitForURL(/\/agent\/apps\/2listen/);
  });

  it("says where it belongs when it is opened outside Zendesk", async () => {
    const { app, page } = await openSidebar(browser(), stateNamed("sent"));
    await app.locator("#status[data-status]").waitFor();
    const url =
      page
        .frames()
        .find((each) => each.url().includes("/sidebar.html"))
        ?.url() ?? "";
    await page.goto(url.replace(/\?.*/, ""));
    await page.getByText("Open this in Zendesk").waitFor();
  });
});
