import { describe, expect, test } from "vitest";
import {
  adminLanguages,
  fill,
  openAdmin,
  typeConnection,
  useAdminBrowser,
} from "../support/admin-screens.ts";

const browser = useAdminBrowser();

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

describe.each(adminLanguages)("testing the connection ($locale)", ({ locale, texts }) => {
  test("each way it can go is said with what to do, and nothing is created", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    await typeConnection(screens);
    for (const { outcome, status } of outcomes) {
      if (status !== null) {
        const body = { response: { status_code: status, payload: "", headers: [] } };
        const match = "POST /api/v2/webhooks/test";
        await ask("POST /emulator/faults", { match, status: 200, body, times: 1 });
      }
      await app.getByRole("button", { name: texts.connection.test }).click();
      const said = texts.connection.result[outcome];
      await app.getByText(fill(said.title, { status: String(status) })).waitFor();
      await app.getByText(said.text).waitFor();
    }
    expect(await ask("GET /api/v2/webhooks")).toMatchObject({ webhooks: [] });
  });

  test("whom a real survey may reach is said before the test", async () => {
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
