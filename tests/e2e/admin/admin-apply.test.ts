import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  applyPlan,
  goToReview,
  listOurRules,
  openAdmin,
  setUpAccount,
} from "../../support/browser/admin-screens.ts";
import { saveAppSettings } from "../../support/emulator/ask-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

/** What each step of a first plan asks of Zendesk, and how many steps cannot be done once it alone fails. */
const steps = [
  { call: "POST /api/v2/webhooks", notTried: 3 },
  { call: "POST /api/v2/automations", notTried: 1 },
  { call: "POST /api/v2/triggers", notTried: 0 },
  { call: "PUT /api/v2/apps/installations", notTried: 0 },
];

describe("applying", () => {
  const { locale, texts } = adminLanguage("en-US");

  test.each(steps)("resumes where it stopped when $call failed", async ({ call, notTried }) => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    await goToReview(screens);
    await ask("POST /emulator/faults", { match: call, status: 503, times: 1 });
    await applyPlan(screens);
    await app.getByText(texts.plan.incomplete).waitFor();
    const said = (outcome: string) => app.getByText(outcome, { exact: true }).count();
    expect(await said(texts.plan.outcome.failed)).toBe(1);
    expect(await said(texts.plan.outcome.notTried)).toBe(notTried);
    await app.getByRole("button", { name: texts.plan.continue }).click();
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    const { webhooks } = (await ask("GET /api/v2/webhooks")) as { webhooks: unknown[] };
    expect(webhooks).toHaveLength(1);
    expect(await listOurRules(screens, "automations")).toHaveLength(1);
    expect(await listOurRules(screens, "triggers")).toHaveLength(2);
  });

  test("where Zendesk lets no app save its settings, says what to type there by hand, and continues once it is saved", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      assumptions: { settingsWritableFromApp: false },
    });
    const { app, page, running } = screens;
    await goToReview(screens);
    await applyPlan(screens);
    const table = app.getByRole("table", { name: texts.plan.byHand.title });
    const rows = table.getByRole("row");
    const { endpoint, email: account_email } = running.credentials;
    await rows.filter({ hasText: texts.connection.endpoint }).getByText(endpoint).waitFor();
    const body_template = await rows.filter({ hasText: texts.change.content }).locator("code").innerText();
    expect(await listOurRules(screens, "automations")).toHaveLength(1);
    await saveAppSettings(running, { endpoint, account_email, body_template });
    await page.reload();
    await app.getByText(texts.home.healthStatus.on, { exact: true }).waitFor();
    await app.getByText(texts.overview.allWell).waitFor();
  });

  test("is seen to its end: neither Escape nor the cross closes a dialog whose steps are under way", async () => {
    const { app, page, ask } = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    await app.getByText(texts.home.healthStatus.on).waitFor();
    await app.getByText(texts.home.switch).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("list", { name: texts.plan.steps }).waitFor();
    await ask("POST /emulator/faults", {
      match: "PUT /api/v2/automations",
      status: 503,
      times: 1,
      delayMs: 800,
    });
    await dialog.getByRole("button", { name: texts.home.pause, exact: true }).click();
    await dialog.getByText(texts.plan.applying).waitFor();
    await page.keyboard.press("Escape");
    await dialog.getByRole("button", { name: texts.action.close }).first().click();
    await dialog.getByText(texts.plan.incomplete).waitFor();
    await dialog.getByRole("button", { name: texts.plan.continue }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    await page.keyboard.press("Escape");
    await app.getByText(texts.home.healthStatus.paused, { exact: true }).waitFor();
  });
});
