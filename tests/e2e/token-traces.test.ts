import type { FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import english from "../../translations/en.json" with { type: "json" };
import { openAdmin, sampleBody, solveTicket, type AdminScreens } from "../support/browser/admin-screens.ts";
import { findTokenTraces } from "../support/browser/find-token-traces.ts";
import { lendPage } from "../support/browser/lend-page.ts";
import { readWholePage } from "../support/browser/read-whole-page.ts";
import { startEchoingReceiver, type EchoingReceiver } from "../support/emulator/start-echoing-receiver.ts";
import { useBrowser } from "../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const email = "ana@2listen.example";
const firstToken = "tk7Qz+9/XwLm=4vRk2Yp";
const secondToken = "nW3&jU8?cB6xE1hT5sGd";

/** Zendesk's refusal of a webhook, with what was sent in it. */
const echoingRefusal = {
  error: "RecordInvalid",
  description: "Record validation errors",
  details: {
    authentication: [
      {
        description: `Authentication is invalid: ${firstToken}, ${encodeURIComponent(firstToken)}, Basic ${Buffer.from(`${email}/token:${firstToken}`).toString("base64")}`,
      },
    ],
  },
};

/** A whole run, looked at after each of its steps. */
interface Run extends AdminScreens {
  receiver: EchoingReceiver;
  listen: (page: Page) => void;
  /** Fails where a page, or what it left, holds a part of a token. */
  look: (step: string, page?: Page) => Promise<void>;
}

it("the token is nowhere but in Zendesk's webhook: set-up, resend, overview, failures, a new token, the exported file", async () => {
  const log: string[] = [];
  const receiver = await startEchoingReceiver();
  const screens = await openAdmin(browser(), { log: (line: string) => log.push(line) });
  const { ask } = screens;
  const spoken: string[] = [];
  const listen = (page: Page) => void page.on("console", (message) => spoken.push(message.text()));
  listen(screens.page);
  const look: Run["look"] = async (step, page = screens.page) =>
    expectNoToken(step, await readWholePage(page));
  const run: Run = { ...screens, receiver, listen, look };

  await testConnectionOnScreen(run);
  await setUpAfterRefusal(run);
  await sendAndResend(run);
  await showFailedDelivery(run);
  await replaceTokenOnScreen(run);
  expectNoToken("the exported file", await exportSettings(run));

  for (const call of [
    "webhooks",
    "automations",
    "triggers",
    "apps/installations",
    "tickets",
    "search?query=type:ticket",
  ])
    expectNoToken(call, JSON.stringify(await ask(`GET /api/v2/${call}`)));
  expectNoToken("the requests", JSON.stringify(await ask("GET /emulator/requests")));
  expectNoToken("the emulator's log", log.join("\n"));
  expectNoToken("the console", spoken.join("\n"));
});

async function testConnectionOnScreen({ app, texts, receiver, look }: Run): Promise<void> {
  const { connection } = texts;
  await app.getByLabel(connection.endpoint).fill(receiver.endpoint);
  await app.getByLabel(connection.email).fill(email);
  await app.getByLabel(connection.token).pressSequentially(firstToken);
  await look("the token is typed");
  receiver.isEchoing = true;
  await app.getByRole("button", { name: connection.test }).click();
  await app.getByRole("button", { name: connection.result.answer }).click();
  await app.getByText(/Denied: Basic •••/).waitFor();
  await look("2listen refuses the test");
  receiver.isEchoing = false;
  await app.getByRole("button", { name: connection.test }).click();
  await app.getByText(connection.result.accepted.title).waitFor();
  await look("2listen takes the test");
}

async function setUpAfterRefusal({ app, texts, ask, look }: Run): Promise<void> {
  const next = app.getByRole("button", { name: texts.action.next, exact: true });
  await next.click();
  await app.getByRole("radio", { name: texts.when.trigger }).check();
  await next.click();
  await app.getByLabel(texts.content.sample).fill(sampleBody);
  await look("the content is typed");
  await next.click();
  await ask("POST /emulator/faults", {
    match: "POST /api/v2/webhooks",
    status: 422,
    body: echoingRefusal,
    times: 1,
  });
  await app.getByRole("button", { name: texts.plan.apply, exact: true }).click();
  await app.getByText(/Authentication is invalid: •••, •••/).waitFor();
  await look("Zendesk refuses the webhook");
  await app.getByRole("button", { name: texts.plan.continue }).click();
  await app.getByRole("heading", { name: texts.done.title }).waitFor();
  await look("set-up is done");
}

async function sendAndResend({ ask, receiver, running, listen, look }: Run): Promise<void> {
  const ticketId = await solveTicket({ ask }, "Cobrança em duplicidade");
  const taken = receiver.calls.taken;
  const page = await lendPage(browser(), { width: 1280, height: 900 });
  listen(page);
  await page.goto(`${running.url}/agent/tickets/${ticketId}?as=agent&locale=en-US`);
  const app = page.frameLocator("iframe").first();
  await confirmResend(app);
  await expect.poll(() => receiver.calls.taken).toBeGreaterThan(taken);
  await look("the survey is sent again", page);
}

async function confirmResend(app: FrameLocator): Promise<void> {
  const { actions, resend } = english.sidebar;
  await app.getByRole("button", { name: actions.resend, exact: true }).click();
  await app.getByText(resend.question).waitFor();
  await app
    .getByRole("button", { name: new RegExp(`^(${resend.confirm}|${resend.confirmAnyway})$`) })
    .last()
    .click();
  await app.getByText(resend.outcomes.done.replace("{email}", "ana.cliente@example.com")).waitFor();
}

async function showFailedDelivery({ app, texts, ask, page, running, receiver, look }: Run): Promise<void> {
  const { all } = receiver.calls;
  receiver.isEchoing = true;
  const ticketId = await solveTicket({ ask }, "Troca de senha");
  await ask("POST /emulator/clock", { advance: { minutes: 1 } });
  await expect.poll(() => receiver.calls.all).toBeGreaterThan(all);
  await page.clock.setFixedTime(running.emulator.clock.nowIso());
  await app.getByRole("button", { name: texts.done.overview }).click();
  const row = app.getByRole("row").filter({ hasText: `#${ticketId}` });
  await row.getByText(/Denied: Basic •••/).waitFor();
  await look("a delivery failed");
}

async function replaceTokenOnScreen({ app, texts, receiver, look }: Run): Promise<void> {
  await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
  const field = app.getByLabel(texts.change.token.field);
  const button = app.getByRole("button", { name: texts.change.token.test });
  await field.fill(secondToken);
  await button.click();
  await app.getByText(texts.change.token.kept).waitFor();
  await app.getByRole("button", { name: texts.connection.result.answer }).click();
  await app.getByText(/Denied: Basic •••/).waitFor();
  await look("2listen refuses the new token");
  receiver.isEchoing = false;
  await button.click();
  await app.getByText(texts.change.token.replaced).waitFor();
  await look("the token is replaced");
  expect(await field.inputValue()).toBe("");
}

async function exportSettings({ app, page, texts }: Run): Promise<string> {
  const downloading = page.waitForEvent("download");
  await app.getByRole("button", { name: texts.change.file.export }).click();
  const stream = await (await downloading).createReadStream();
  return (await stream.toArray()).join("");
}

function expectNoToken(where: string, text: string): void {
  const traces = [firstToken, secondToken].flatMap((token) => findTokenTraces(text, token));
  expect({ where, traces }).toEqual({ where, traces: [] });
}
