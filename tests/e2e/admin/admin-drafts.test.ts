import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  applyPlan,
  fill,
  goToReview,
  listOurRules,
  openAdmin,
  sampleBody,
  setUpAccount,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("what was typed", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test("in the settings is restored after a visit to another tab and after leaving the page, until it is discarded", async () => {
    const { app, page } = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const openSettings = () => app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    const delay = app.getByLabel(texts.when.delay);
    await openSettings();
    await delay.fill("7");
    await app.getByText(texts.change.notApplied).waitFor();
    await app.getByRole("tab", { name: texts.home.tabs.overview }).click();
    await openSettings();
    expect(await delay.inputValue()).toBe("7");
    await page.reload();
    await openSettings();
    await app.getByText(texts.change.notApplied).waitFor();
    expect(await delay.inputValue()).toBe("7");
    await app.getByRole("button", { name: texts.change.discard }).click();
    expect(await delay.inputValue()).toBe("2");
    await page.reload();
    await openSettings();
    expect(await delay.inputValue()).toBe("2");
  });

  test("stays where Zendesk's session has ended, and is applied once somebody has signed in again", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    await goToReview(screens);
    const body = { error: "Couldn't authenticate you" };
    const match = "/api/v2/";
    for (const method of ["GET", "POST", "PUT"])
      await ask("POST /emulator/faults", { match: `${method} ${match}`, status: 401, body, times: 99 });
    await applyPlan(screens);
    const { unknownText, applyAnyway } = texts.plan.meanwhile;
    await app.getByText(fill(unknownText, { cause: texts.failure.cause.signedOut })).waitFor();
    await app.getByRole("button", { name: applyAnyway }).click();
    await app.getByText(texts.plan.incomplete).waitFor();
    await app.getByText(new RegExp(texts.failure.cause.signedOut)).first().waitFor();
    await ask("DELETE /emulator/faults");
    await app.getByRole("button", { name: texts.plan.continue }).click();
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    expect(await listOurRules(screens, "automations")).toHaveLength(1);
  });

  test("is kept where the account cannot be read, and the screen continues once it can", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, ask } = screens;
    await typeConnection(screens);
    await app.getByRole("button", { name: texts.connection.skipTest }).click();
    await app.getByLabel(texts.when.delay).fill("6");
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByLabel(texts.content.sample).fill(sampleBody);
    // The page asks once more by itself.
    await ask("POST /emulator/faults", { match: "GET /api/v2/triggers", status: 503, times: 2 });
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByRole("button", { name: texts.action.retry }).click();
    await app.getByRole("list", { name: texts.plan.steps }).waitFor();
    await app.getByRole("button", { name: texts.action.back }).click();
    expect(await app.getByLabel(texts.content.sample).inputValue()).toContain("{{ticket.requester.email}}");
    await app.getByRole("button", { name: texts.action.back }).click();
    expect(await app.getByLabel(texts.when.delay).inputValue()).toBe("6");
  });

  test("is applied to an account that another admin changed between the preview and the click", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app, ask } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    await app.getByLabel(texts.when.delay).fill("7");
    await app.getByRole("button", { name: texts.change.review }).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("list", { name: texts.plan.steps }).waitFor();
    const [rule] = await listOurRules(screens, "automations");
    await ask(`DELETE /api/v2/automations/${rule?.id}`);
    await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
    await dialog.getByText(texts.plan.incomplete).waitFor();
    await dialog.getByRole("button", { name: texts.plan.continue }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    const rules = await listOurRules(screens, "automations");
    expect(rules.map(({ active }) => active)).toEqual([true]);
    expect(rules[0]?.conditions.all).toContainEqual({
      field: "updated_at",
      operator: "greater_than",
      value: "7",
    });
  });
});
