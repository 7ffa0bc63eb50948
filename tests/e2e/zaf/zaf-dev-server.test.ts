import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { startZcliServer } from "../../support/emulator/start-zcli-server.ts";
import { zafApps } from "../../support/zaf-apps/apps.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

/** The probe with its settings filled in, so that zcli asks nothing. */
function probeForZcli(): string {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(zafApps.probe, folder, { recursive: true });
  const parameters = { greeting: "from zcli", key: "k", needed: "n" };
  writeFileSync(join(folder, "zcli.apps.config.json"), JSON.stringify({ parameters }));
  return folder;
}

test("an app of zcli's dev server runs in its locations, with its settings, its icon and the npm SDK", async () => {
  const origin = await startZcliServer(probeForZcli());
  const { page, frameOf, running } = await openHostPage(browser(), "/agent/tickets/20", { apps: [origin] });
  const frame = await frameOf("Probe – ticket_sidebar");
  expect(await frame.evaluate(() => window.client.get("ticket.id"))).toMatchObject({ "ticket.id": 20 });
  const { settings } = await frame.evaluate(() => window.client.metadata());
  expect(settings).toMatchObject({ title: "Probe", greeting: "from zcli" });
  const icon = await page.request.get(`${running.url}/host/icons/500001/nav_bar.svg?symbol=alert`);
  expect(await icon.text()).toContain("<circle");
  await page.getByRole("link", { name: "Probe" }).click();
  await frameOf("Probe – nav_bar");
});
