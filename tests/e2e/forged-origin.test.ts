import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import type { RunningEmulator } from "../../receiver/start-emulator.ts";
import english from "../../translations/en.json" with { type: "json" };
import { askEmulator } from "../support/emulator/ask-emulator.ts";
import { lendPage } from "../support/browser/lend-page.ts";
import { startForeignPage } from "../support/browser/start-foreign-page.ts";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";
import { useBrowser } from "../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

/** Within this time an accepted host would have had its handshake: the SDK sends it as soon as it is asked to start. */
const handshakeMs = 300;

// What an address may hold is a table of `is-framed-by-zendesk.test.ts`.
it.each([
  { name: "admin.html", sentence: english.admin.trouble.outside },
  { name: "sidebar.html", sentence: english.status.outside.sentence },
])("$name, framed by a foreign page, shows a sentence and no field, and sends no message", async (app) => {
  const running = await startTestEmulator({ apps: ["dist"] });
  const foreign = await startForeignPage();
  const page = await lendPage(browser(), { width: 1000, height: 800, locale: "en-US" });
  const assets = await assetsOf(running);
  for (const origin of [foreign.origin, "https://acme.zendesk.com"]) {
    const forged = `${assets}/${app.name}?origin=${origin}&app_guid=x`;
    await page.goto(`${foreign.origin}/?frame=${encodeURIComponent(forged)}`);
    const frame = page.frameLocator("iframe");
    await frame.getByText(app.sentence).waitFor();
    await sleep(handshakeMs);
    expect(await frame.locator("input, textarea, button").count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { received: unknown[] }).received)).toEqual([]);
  }
  // The lent page is cleaned at an address of the emulator.
  await page.goto(`${running.url}/emulator/clock`);
});

/** Where the app's pages are. Anybody may know it: it is the same for everyone who has the app. */
async function assetsOf(running: RunningEmulator): Promise<string> {
  const { installations } = (await askEmulator(running, "GET /api/v2/apps/installations")) as {
    installations: { app_id: number }[];
  };
  return `${running.url}/apps/${installations[0]?.app_id}/assets`;
}
