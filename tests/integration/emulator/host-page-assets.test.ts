import { expect, onTestFinished, test } from "vitest";

import { startEmulator } from "../../../emulator/src/start-emulator.ts";

test("the built host page finds its script", async () => {
  const running = await startEmulator({ port: 0, log: () => {} });
  onTestFinished(() => running.stop());
  const page = await fetch(`${running.url}/agent`);
  const script = /<script[^>]*src="([^"]+)"/.exec(await page.text())?.[1];
  expect(page.status).toBe(200);
  expect((await fetch(new URL(script ?? "/missing", running.url))).status).toBe(200);
});
