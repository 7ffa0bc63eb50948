import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  fill,
  openAdmin,
  sampleBody,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

/** What Zendesk's webhook test answers for each way that it can go; null lets the stand-in answer for itself. */
const outcomes = [
  { outcome: "unauthorised", status: 401 },
  { outcome: "notFound", status: 404 },
  { outcome: "refusedBody", status: 422 },
  { outcome: "serverError", status: 503 },
  { outcome: "unreachable", status: 0 },
  { outcome: "timedOut", status: 408 },
  { outcome: "accepted", status: null },
] as const;

describe("testing the connection", () => {
  const { locale, texts } = adminLanguage("en-US");

  test("each outcome is shown with a next step, and nothing is created", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    await typeConnection(screens);
    for (const { outcome, status } of outcomes) {
      if (status !== null) {
        const body = { response: { status_code: status, payload: "", headers: [] } };
        const match = "POST /api/v2/webhooks/test";
        await ask("POST /emulator/faults", { match, status: 200, body, times: 1 });
      }
      await app
        .getByRole("button", {
          name: new RegExp(`^(${texts.connection.test}|${texts.connection.testAgain})$`),
        })
        .click();
      const said = texts.connection.result[outcome];
      await app.getByText(fill(said.title, { status: String(status) })).waitFor();
      await app.getByText(said.text).waitFor();
    }
    expect(await ask("GET /api/v2/webhooks")).toMatchObject({ webhooks: [] });
  });

  test("a content that 2listen refused is tested again in its own step, with what was pasted there", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    const match = "POST /api/v2/webhooks/test";
    const refusal = { response: { status_code: 422, payload: '{"erro":"falta o campo nota"}', headers: [] } };
    await typeConnection(screens);
    await ask("POST /emulator/faults", { match, status: 200, body: refusal, times: 2 });
    await app.getByRole("button", { name: texts.connection.test }).click();
    await app.getByText(texts.connection.result.refusedBody.text).waitFor();
    const next = app.getByRole("button", { name: texts.action.next, exact: true });
    await next.click();
    await next.click();
    await app.getByLabel(texts.content.sample).fill(sampleBody);
    const testContent = app.getByRole("button", { name: texts.content.test.button });
    await testContent.click();
    await app.getByText(texts.content.test.refusedBody).waitFor();
    await app.getByRole("button", { name: texts.connection.result.answer }).click();
    await app.getByText("falta o campo nota").waitFor();
    await testContent.click();
    await app.getByText(texts.content.test.accepted).waitFor();
    const [survey] = (await ask("GET /emulator/surveys")) as { body: Record<string, unknown> }[];
    expect(survey?.body).toMatchObject({ email: "admin@example.com" });
  });

  test("the possible recipient of a real survey is shown before the test", async () => {
    const { app } = await openAdmin(browser(), { locale, texts });
    await app.getByText(fill(texts.connection.testNote, { email: "admin@example.com" })).waitFor();
  });

  test("each wrong entry is named beside its field, and nothing is sent", async () => {
    const { app, requests } = await openAdmin(browser(), { locale, texts });
    await app.getByLabel(texts.connection.endpoint).fill("http://survey.example/api");
    await app.getByLabel(texts.connection.email).fill("ana");
    await app.getByRole("button", { name: texts.connection.test }).click();
    await app.getByText(texts.problem.endpointNotHttps).waitFor();
    await app.getByText(texts.problem.accountEmailNotAnEmail).waitFor();
    await app.getByText(texts.problem.tokenMissing).waitFor();
    const endpoint = app.getByLabel(texts.connection.endpoint);
    await expect.poll(() => endpoint.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await requests()).toEqual([]);
  });
});
