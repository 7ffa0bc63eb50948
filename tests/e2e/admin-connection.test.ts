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
  { outcome: "accepted", reply: null, status: "200" },
  { outcome: "unauthorised", reply: { status_code: 401 }, status: "401" },
  { outcome: "notFound", reply: { status_code: 404 }, status: "404" },
  { outcome: "refusedBody", reply: { status_code: 422 }, status: "422" },
  { outcome: "serverError", reply: { status_code: 503 }, status: "503" },
  { outcome: "unreachable", reply: { status_code: 0 }, status: "0" },
  { outcome: "timedOut", reply: { status_code: 408 }, status: "408" },
] as const;

describe.each(adminLanguages)("testing the connection ($locale)", ({ locale, texts }) => {
  test.each(outcomes)("$outcome is said with what to do", async ({ outcome, reply, status }) => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    await typeConnection(screens);
    if (reply) {
      const body = { response: { ...reply, payload: "", headers: [] } };
      await ask("POST /emulator/faults", { match: "POST /api/v2/webhooks/test", status: 200, body });
    }
    await app.getByRole("button", { name: texts.connection.test }).click();
    const said = texts.connection.result[outcome];
    await app.getByText(fill(said.title, { status })).waitFor();
    await app.getByText(said.text).waitFor();
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
    expect(await requests()).toEqual([]);
  });
});
