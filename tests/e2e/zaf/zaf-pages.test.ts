import { describe, expect, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { writeZafPackage } from "../../support/emulator/write-zaf-package.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

const cdn = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";
const formerCdn = "https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js";
/** What the tests wait for: every message of the host. */
const recording = `<script>window.messages = []; addEventListener("message", (event) => messages.push(JSON.parse(event.data)));</script>`;

test("an icon may omit its namespace, as in Zendesk's own page", async () => {
  const folder = writeZafPackage(
    { location: { support: { nav_bar: "assets/index.html" } } },
    {
      "assets/index.html": "<p>Hello</p>",
      "assets/icon_nav_bar.svg": '<svg viewBox="0 0 18 18"><circle r="4"/></svg>',
    },
  );
  const { page, running } = await openHostPage(browser(), "/", { apps: [folder] });
  const icon = await page.request.get(`${running.url}/host/icons/500001/nav_bar.svg`);
  expect(await icon.text()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><circle r="4"/></svg>',
  );
});

test("a paid app learns its plan, as zcli.apps.config.json has it", async () => {
  const folder = writeZafPackage(
    { location: { support: { nav_bar: "assets/index.html" } } },
    {
      "assets/index.html": `${recording}<script src="${cdn}"></script><script>window.client = ZAFClient.init();</script>`,
      "zcli.apps.config.json": '{"plan":"gold"}',
    },
  );
  const { frameOf } = await openHostPage(browser(), "/agent/apps/written", { apps: [folder] });
  const frame = await frameOf("Written – nav_bar");
  expect(await frame.evaluate(() => window.client.metadata())).toMatchObject({ plan: { name: "gold" } });
});

describe("an app's page", () => {
  test("may put the SDK into itself by script, under a policy that names the CDN alone", async () => {
    const loader = `const tag = document.createElement("script");
      tag.src = "${cdn}";
      tag.onload = () => { window.client = window.ZAFClient.init(); };
      document.head.append(tag);`;
    const policy = `script-src 'unsafe-inline' ${cdn} http://127.0.0.1:*/apps/`;
    const folder = writeZafPackage(
      { location: { support: { nav_bar: "assets/index.html" } } },
      {
        "assets/index.html": `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">${recording}<script type="module" crossorigin src="./loader.js"></script>`,
        "assets/loader.js": loader,
      },
    );
    const { frameOf } = await openHostPage(browser(), "/agent/apps/written", { apps: [folder] });
    const frame = await frameOf("Written – nav_bar");
    expect(await frame.evaluate(() => window.client.context())).toMatchObject({ location: "nav_bar" });
  });

  test("may be of the framework's first years: old address, product key, callback, script in the page", async () => {
    const folder = writeZafPackage(
      { location: { zendesk: { ticket_sidebar: "assets/pages/iframe.html" } } },
      {
        "assets/pages/iframe.html": `<html><head><link rel="stylesheet" href="../css/main.css">${recording}</head><body>
          <script type="text/javascript" src="${formerCdn}"></script>
          <script>window.client = ZAFClient.init(function (registered) { window.registered = registered; });</script></body></html>`,
        "assets/css/main.css": "body { color: rgb(1, 2, 3); }",
      },
    );
    const { frameOf } = await openHostPage(browser(), "/agent/tickets/2", { apps: [folder] });
    const frame = await frameOf("Written – ticket_sidebar");
    expect(await frame.evaluate(() => window.registered)).toMatchObject({
      context: { location: "ticket_sidebar", ticketId: 2 },
      metadata: { settings: {} },
    });
    await expect.poll(() => frame.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(1, 2, 3)");
  });
});
