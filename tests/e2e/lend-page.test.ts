import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openTicketPage } from "../support/browser/open-ticket-page.ts";
import { takeTroubles } from "../support/browser/lend-page.ts";
import { useBrowser } from "../support/browser/use-browser.ts";

const browser = useBrowser();

const readStorage = () => ({
  local: Object.fromEntries(Object.entries(localStorage)),
  session: Object.fromEntries(Object.entries(sessionStorage)),
});
const writeStorage = () => {
  localStorage.setItem("left", "behind");
  sessionStorage.setItem("left", "behind");
};

describe("a page that tests share", () => {
  let pageBefore: Page | undefined;

  test("holds what the test writes", async () => {
    const { page, frame } = await openTicketPage(browser());
    pageBefore = page;
    await page.context().addCookies([{ name: "left", value: "behind", url: page.url() }]);
    await page.route("**/users/me.json", (route) => route.abort());
    for (const each of [page.mainFrame(), frame]) {
      await each.evaluate(writeStorage);
      expect(await each.evaluate(readStorage)).toMatchObject({
        local: { left: "behind" },
        session: { left: "behind" },
      });
    }
  });

  test("is lent to the next test without it", async () => {
    const { page, frame } = await openTicketPage(browser());
    expect(page).toBe(pageBefore);
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name }) => name)).not.toContain("left");
    expect(await frame.evaluate(() => window.client.request("/api/v2/users/me.json"))).toBeTruthy();
    for (const each of [page.mainFrame(), frame])
      expect(await each.evaluate(readStorage)).toEqual({ local: {}, session: {} });
  });
});

describe("trouble on the page fails the test that has the page", () => {
  test.fails("where it breaks the content security policy", async () => {
    const { frame } = await openTicketPage(browser());
    await frame.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.isBroken = true";
      document.head.append(script);
    });
  });

  test.fails("where nobody handles an error", async () => {
    const { page } = await openTicketPage(browser());
    await page.evaluate(() => void Promise.reject(new Error("rejected")));
  });
});

describe("trouble that would fail the test", () => {
  test("is an error and an unhandled rejection, on the page and in an app's frame", async () => {
    const { page, frame } = await openTicketPage(browser());
    for (const each of [page.mainFrame(), frame])
      await each.evaluate(async () => {
        setTimeout(() => {
          throw new Error("thrown");
        });
        void Promise.reject(new Error("rejected"));
        await new Promise((resolve) => setTimeout(resolve));
      });
    const troubles: string[] = [];
    await expect.poll(() => troubles.push(...takeTroubles(page))).toBe(4);
    expect(troubles.toSorted()).toEqual(["rejected", "rejected", "thrown", "thrown"]);
  });

  test("is a break of the content security policy in an app's frame", async () => {
    const { page, frame } = await openTicketPage(browser());
    await frame.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.isBroken = true";
      document.head.append(script);
    });
    const troubles: string[] = [];
    await expect.poll(() => troubles.push(...takeTroubles(page))).toBeGreaterThan(0);
    expect(troubles.join("\n")).toContain("script-src");
    expect(await frame.evaluate(() => "isBroken" in window)).toBe(false);
  });
});
