import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  adminLanguages,
  applyPlan,
  fill,
  goToReview,
  listOurRules,
  openAdmin,
  sampleBody,
  setUp,
  setUpAccount,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("setting up", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test.each(adminLanguages)(
    "from a blank account to the first dispatch takes thirteen requests, and applying again writes nothing, in $locale",
    async ({ locale, texts }) => {
      const screens = await openAdmin(browser(), { locale, texts });
      const { app } = screens;
      await typeConnection(screens);
      await app.getByRole("button", { name: texts.connection.test }).click();
      await app.getByText(texts.connection.result.accepted.title).waitFor();
      await app.getByRole("button", { name: texts.action.next, exact: true }).click();
      await app.getByRole("button", { name: texts.action.next, exact: true }).click();
      await app.getByLabel(texts.content.sample).fill(sampleBody);
      await app.getByRole("region", { name: texts.content.preview }).waitFor();
      await app.getByRole("button", { name: texts.action.next, exact: true }).click();
      await app.getByRole("list", { name: texts.plan.steps }).waitFor();
      await applyPlan(screens);
      await app.getByRole("heading", { name: texts.done.title }).waitFor();

      const requests = await screens.requests();
      // The last one before the writes reads the saved settings once more: another admin may have changed them.
      expect(requests).toHaveLength(13);
      const writes = requests.filter(
        ({ method, path }) => method !== "GET" && !path.endsWith("/webhooks/test"),
      );
      expect(writes.map(({ method, path }) => `${method} ${path.split("?")[0]}`)).toEqual([
        "POST /api/v2/webhooks",
        "POST /api/v2/automations",
        "POST /api/v2/triggers",
        "POST /api/v2/triggers",
        expect.stringMatching(/^PUT \/api\/v2\/apps\/installations\//),
      ]);

      await screens.ask("DELETE /emulator/requests");
      await app.getByRole("button", { name: texts.done.overview }).click();
      await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
      await app.getByRole("button", { name: texts.change.review }).click();
      await app.getByText(texts.plan.nothing.title).waitFor();
      expect((await screens.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
    },
  );

  test.each(adminLanguages)(
    "what a delay means with hourly runs follows the number typed, in $locale",
    async ({ locale, texts }) => {
      const screens = await openAdmin(browser(), { locale, texts });
      const { app } = screens;
      await typeConnection(screens);
      await app.getByRole("button", { name: texts.connection.skipTest }).click();
      await app.getByLabel(texts.when.delay).fill("3");
      await app.getByText(/09:15/).waitFor();
      expect(await app.getByText(/09:15/).innerText()).toMatch(/12:15.*(13:15|01:15)/);
      await app.getByLabel(texts.when.ageLimit).fill("3");
      await app.getByRole("button", { name: texts.action.next, exact: true }).click();
      await app.getByText(texts.problem.delayNotBeforeAgeLimit).waitFor();
    },
  );

  test("a tag with an accent is refused with a spelling that works, also where the tags are folded away", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await typeConnection(screens);
    await app.getByRole("button", { name: texts.connection.skipTest }).click();
    await app.getByRole("button", { name: texts.tags.title }).click();
    await app.getByLabel(texts.tags.optOut).fill("não_pesquisar");
    await app.getByRole("button", { name: texts.tags.title }).click();
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByText(fill(texts.problem.tagNotAscii, { suggestion: "nao_pesquisar" })).waitFor();
  });

  test("a scope of one group and the ready-made list end up in the rule's conditions", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await typeConnection(screens);
    await app.getByRole("button", { name: texts.connection.skipTest }).click();
    await app.getByRole("button", { name: texts.scope.title }).click();
    await app.getByText("Suporte", { exact: true }).click();
    await app.getByRole("button", { name: texts.scope.addReady }).click();
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByLabel(texts.content.sample).fill(sampleBody);
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByRole("list", { name: texts.plan.steps }).waitFor();
    await applyPlan(screens);
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    const { automations } = (await screens.ask("GET /api/v2/automations")) as {
      automations: { title: string; conditions: { all: { field: string; value: string }[] } }[];
    };
    const conditions = automations.find(({ title }) => title.includes("2listen"))?.conditions.all ?? [];
    expect(conditions.map(({ field }) => field)).toContain("group_id");
    expect(conditions.map(({ value }) => value).join(" ")).toContain("closed_by_merge");
  });

  test("what was typed is there again after leaving the page, but never the token", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app, page, running } = screens;
    await goToReview(screens);
    await page.reload();
    await app.getByRole("heading", { name: texts.review.title }).waitFor();
    const token = app.getByLabel(texts.connection.token);
    await token.waitFor();
    expect(await token.inputValue()).toBe("");
    const apply = app.getByRole("button", { name: texts.plan.apply, exact: true });
    expect(await apply.isDisabled()).toBe(true);
    const stored = await app.locator("body").evaluate(() => JSON.stringify(window.localStorage));
    expect(stored).not.toContain(running.credentials.token);
    await token.fill(running.credentials.token);
    await apply.click();
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
  });
});

describe("the whole setup", () => {
  test("works by keyboard alone", async () => {
    const screens = await openAdmin(browser());
    const { app, page, texts, running } = screens;
    await app.getByLabel(texts.connection.endpoint).focus();
    const { endpoint, email, token } = running.credentials;
    for (const text of [endpoint, email, token]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await app.getByText(texts.connection.result.accepted.title).waitFor();
    await tabTo(texts.action.next);
    await page.keyboard.press("Enter");
    await app.getByRole("heading", { name: texts.when.title }).waitFor();
    await tabTo(texts.action.next);
    await page.keyboard.press("Enter");
    await app.getByRole("heading", { name: texts.content.title }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(sampleBody);
    await app.getByRole("region", { name: texts.content.preview }).waitFor();
    await tabTo(texts.action.next);
    await page.keyboard.press("Enter");
    await app.getByRole("list", { name: texts.plan.steps }).waitFor();
    await tabTo(texts.plan.apply);
    await page.keyboard.press("Enter");
    await app.getByRole("heading", { name: texts.done.title }).waitFor();

    async function tabTo(name: string): Promise<void> {
      for (let steps = 0; steps < 60; steps += 1) {
        const focused = await app.locator("body").evaluate(() => document.activeElement?.textContent ?? "");
        if (focused.trim() === name) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Failed to reach "${name}" with the Tab key.`);
    }
  });

  test("is resumed where it failed, and dependent steps are shown as not tried", async () => {
    const screens = await openAdmin(browser());
    const { app, texts, ask } = screens;
    await goToReview(screens);
    await ask("POST /emulator/faults", { match: "POST /api/v2/automations", status: 500, times: 1 });
    await applyPlan(screens);
    await app.getByText(texts.plan.incomplete).waitFor();
    expect(await app.getByText(texts.plan.outcome.failed, { exact: true }).count()).toBe(1);
    expect(await app.getByText(texts.plan.outcome.notTried, { exact: true }).count()).toBe(1);
    await app.getByRole("button", { name: texts.plan.continue }).click();
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    const { webhooks } = (await ask("GET /api/v2/webhooks")) as { webhooks: unknown[] };
    expect(webhooks).toHaveLength(1);
  });

  test("done by two admins at once leaves one of each resource", async () => {
    const first = await openAdmin(browser());
    const second = await openAdmin(browser(), { running: first.running });
    await goToReview(first);
    await goToReview(second);
    // Both read the saved settings before either saves: who comes later is asked, which is another test.
    const slowSave = { match: "PUT /api/v2/apps/installations", delayMs: 5_000, times: 2 };
    await first.ask("POST /emulator/faults", slowSave);
    await Promise.all([applyPlan(first), applyPlan(second)]);
    await Promise.all(
      [first, second].map(({ app, texts }) => app.getByRole("heading", { name: texts.done.title }).waitFor()),
    );
    const { webhooks } = (await first.ask("GET /api/v2/webhooks")) as { webhooks: unknown[] };
    const { triggers } = (await first.ask("GET /api/v2/triggers")) as { triggers: { title: string }[] };
    expect(webhooks).toHaveLength(1);
    expect(triggers.filter(({ title }) => title.includes("2listen"))).toHaveLength(2);
  });

  test("goes to the overview, which says that surveys are on", async () => {
    const screens = await openAdmin(browser());
    await setUp(screens);
    await screens.app.getByText(screens.texts.home.healthStatus.on).waitFor();
  });
});

describe("an account that changes underneath", () => {
  test("leaves what was typed, and the plan is made for the account as it is now", async () => {
    const screens = await openAdmin(browser());
    const { app, texts, running, ask } = screens;
    await typeConnection(screens);
    await app.getByRole("button", { name: texts.connection.skipTest }).click();
    await app.getByLabel(texts.when.delay).fill("6");
    await setUpAccount(running);
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByLabel(texts.content.sample).fill(sampleBody);
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByRole("list", { name: texts.plan.steps }).waitFor();
    await applyPlan(screens);
    await app.getByRole("button", { name: texts.plan.meanwhile.applyMine }).click();
    await app.getByText(texts.plan.meanwhile.title).first().waitFor({ state: "detached" });
    await applyPlan(screens);
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    const { webhooks } = (await ask("GET /api/v2/webhooks")) as { webhooks: unknown[] };
    expect(webhooks).toHaveLength(1);
    const rules = await listOurRules(screens, "automations");
    expect(rules).toHaveLength(1);
    expect(rules[0]?.conditions.all).toContainEqual({
      field: "updated_at",
      operator: "greater_than",
      value: "6",
    });
  });
});
