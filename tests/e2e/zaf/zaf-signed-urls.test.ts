import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createVerify } from "node:crypto";
import { readFileSync } from "node:fs";

import { expect, onTestFinished, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { writeZafPackage } from "../../support/emulator/write-zaf-package.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

interface Asked {
  method: string;
  body: string;
}

const page = `<script>window.messages = []; addEventListener("message", (event) => messages.push(JSON.parse(event.data)));</script>
  <script src="/sdk.js"></script><script>window.client = ZAFClient.init();</script>`;

/** An app's own server: a page that brings the SDK along, and a record of how it was asked for. */
async function startAppServer(): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    if (request.url === "/sdk.js") {
      response.setHeader("content-type", "text/javascript");
      response.end(readFileSync("emulator/dist/host/zaf_sdk.min.js"));
      return;
    }
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      asked.push({ method: request.method ?? "", body });
      response.setHeader("content-type", "text/html");
      response.end(page);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/start`, asked };
}

test("a page with signedUrls is asked for by POST, with a token that the app's public key proves", async () => {
  const { url, asked } = await startAppServer();
  const folder = writeZafPackage({ signedUrls: true, location: { support: { ticket_sidebar: url } } }, {});
  const { frameOf, running } = await openHostPage(browser(), "/agent/tickets/2", { apps: [folder] });
  const frame = await frameOf("Written – ticket_sidebar");
  expect(await frame.evaluate(() => window.client.get("ticket.id"))).toMatchObject({ "ticket.id": 2 });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.method).toBe("POST");
  const token = new URLSearchParams(asked[0]?.body).get("token") ?? "";
  const [header = "", claims = "", signature = ""] = token.split(".");
  const key = await fetch(`${running.url}/api/v2/apps/500001/public_key.pem`);
  const verify = createVerify("RSA-SHA256").update(`${header}.${claims}`);
  expect(verify.verify(await key.text(), signature, "base64url")).toBe(true);
  const { subdomain } = running.emulator.account.settings;
  expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
    iss: `${subdomain}.zendesk.com`,
    aud: `https://${subdomain}.zendesk.com/api/v2/apps/installations/700001.json`,
    context: { product: "support", location: "ticket_sidebar" },
  });
});

test("a page without signedUrls is asked for by GET", async () => {
  const { url, asked } = await startAppServer();
  const folder = writeZafPackage({ location: { support: { ticket_sidebar: url } } }, {});
  const { frameOf } = await openHostPage(browser(), "/agent/tickets/2", { apps: [folder] });
  await frameOf("Written – ticket_sidebar");
  expect(asked).toEqual([{ method: "GET", body: "" }]);
});
