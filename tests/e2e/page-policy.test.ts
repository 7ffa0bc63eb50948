import { expect, it } from "vitest";
import { openAdmin } from "../support/browser/admin-screens.ts";
import { takeTroubles } from "../support/browser/lend-page.ts";
import { useBrowser } from "../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const sdk = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";

it("the admin page runs no other script of Zendesk's host than the SDK, and connects to nothing", async () => {
  const { app, page, texts } = await openAdmin(browser());
  await app.getByLabel(texts.connection.token).waitFor();
  await page.route("https://static.zdassets.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  const tryOut = (src: string) =>
    app.locator("body").evaluate(
      (body, address) =>
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.src = address;
          script.addEventListener("load", () => resolve("runs"));
          script.addEventListener("error", () => resolve("is blocked"));
          body.append(script);
        }),
      src,
    );
  expect(await tryOut(sdk)).toBe("runs");
  expect(takeTroubles(page)).toEqual([]);
  expect(await tryOut("https://static.zdassets.com/other/widget.js")).toBe("is blocked");
  const sent = app.locator("body").evaluate(() => fetch("https://static.zdassets.com/").then(() => "sent"));
  await expect(sent).rejects.toThrow();
  const troubles: string[] = [];
  await expect.poll(() => troubles.push(...takeTroubles(page))).toBe(2);
  expect(troubles.map((trouble) => /script-src|connect-src/.exec(trouble)?.[0])).toEqual([
    "script-src",
    "connect-src",
  ]);
});
