import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  fill,
  listOurRules,
  openAdmin,
  setUpAccount,
} from "../../support/browser/admin-screens.ts";
import { askEmulator, saveAppSettings } from "../../support/emulator/ask-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("drift and conflicts", () => {
  const { locale, texts } = adminLanguage("en-US");

  test("names what was changed by hand, and Repair corrects it", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        const [rule] = await listOurRules({ ask }, "automations");
        const all = (rule?.conditions.all ?? []).map((condition) =>
          condition.field === "updated_at" ? { ...condition, value: "40" } : condition,
        );
        await ask(`PUT /api/v2/automations/${rule?.id}`, {
          automation: { conditions: { all, any: [] }, actions: rule?.actions },
        });
      },
    });
    const { app } = screens;
    await app.getByText(texts.home.healthStatus.attention).waitFor();
    await app.getByText(new RegExp(texts.path.field.updated_at)).waitFor();
    await app.getByRole("button", { name: new RegExp(`^${texts.remedy.button.repair}:`) }).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("list", { name: texts.plan.steps }).waitFor();
    await dialog.getByRole("button", { name: texts.remedy.button.repair, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    const [rule] = await listOurRules(screens, "automations");
    expect(rule?.conditions.all).toContainEqual({
      field: "updated_at",
      operator: "greater_than",
      value: "2",
    });
    await screens.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await app.getByText(texts.home.healthStatus.on).waitFor();
  });

  test("Repair corrects all drift at once, and does not change what only looks like ours", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        const { webhooks } = (await ask("GET /api/v2/webhooks")) as { webhooks: { id: string }[] };
        await ask(`PATCH /api/v2/webhooks/${webhooks[0]?.id}`, { webhook: { status: "inactive" } });
        const [, followUp] = await listOurRules({ ask }, "triggers");
        await ask(`DELETE /api/v2/triggers/${followUp?.id}`);
        await ask("POST /api/v2/triggers", {
          trigger: {
            title: "2listen · disparo",
            conditions: { all: [{ field: "status", operator: "is", value: "new" }], any: [] },
            actions: [{ field: "priority", value: "low" }],
          },
        });
      },
    });
    const { app } = screens;
    const { finding, remedy } = texts;
    await app.getByText(texts.home.healthStatus.off, { exact: true }).waitFor();
    await app.getByText(fill(finding.webhookInactive, { title: "2listen · pesquisa" })).waitFor();
    await app.getByText(fill(finding.resourceMissing, { role: finding.role.followUp })).waitFor();
    const lookAlike = { title: "2listen · disparo", kind: texts.plan.kind.trigger };
    await app.getByText(fill(finding.foreignLookAlike, lookAlike)).waitFor();
    await app
      .getByRole("button", { name: new RegExp(`^${remedy.button.repair}:`) })
      .first()
      .click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("button", { name: remedy.button.repair, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    await screens.page.keyboard.press("Escape");
    await app.getByText(texts.home.healthStatus.on, { exact: true }).waitFor();
    expect(await app.getByRole("button", { name: new RegExp(`^${remedy.button.repair}:`) }).count()).toBe(0);
    expect(await listOurRules(screens, "triggers")).toHaveLength(3);
  });

  test("a conflict in the account is shown with its remedy", async () => {
    const { app } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { rule: { delayHours: 5 } });
        await askEmulator(running, "POST /api/v2/automations", {
          automation: {
            title: "Fecha cedo",
            conditions: {
              all: [
                { field: "status", operator: "is", value: "solved" },
                { field: "SOLVED", operator: "greater_than", value: "1" },
              ],
              any: [],
            },
            actions: [{ field: "status", value: "closed" }],
          },
        });
      },
    });
    const values = { title: "Fecha cedo", count: 1, delay: 5 };
    await app.getByText(fill(texts.finding.closesBeforeDispatch.one, values)).waitFor();
    await app.getByText(texts.remedy.delayCloseAutomation).waitFor();
  });

  test("Zendesk's own survey, a trial's limits and a rule that sets our tag are shown with their remedies", async () => {
    const { app } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        const { settings } = running.emulator.account;
        settings.nativeCsatEnabled = true;
        settings.isTrial = true;
        await askEmulator(running, "POST /api/v2/triggers", {
          trigger: {
            title: "Marca tudo",
            conditions: { all: [{ field: "status", operator: "is", value: "solved" }], any: [] },
            actions: [{ field: "current_tags", value: "pesquisa2listen_disparada" }],
          },
        });
      },
    });
    const { finding, remedy } = texts;
    await app.getByText(texts.home.healthStatus.attention).waitFor();
    await app.getByText(finding.nativeCsatActive).waitFor();
    await app.getByText(remedy.switchOffNativeCsat).waitFor();
    const limits = { webhooks: 1, webhookLimit: 10, callsPerMinute: 60 };
    await app.getByText(fill(finding.trialLimits, limits)).waitFor();
    await app.getByText(remedy.upgradePlan).waitFor();
    const rule = { title: "Marca tudo", tag: "pesquisa2listen_disparada" };
    await app.getByText(fill(finding.tagSetByAnotherRule, rule)).waitFor();
    await app.getByText(remedy.editOtherRule).waitFor();
  });

  test("settings that somebody made invalid are reported, and saved again from the settings tab", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        await saveAppSettings(running, { delay_hours: "duas" });
      },
    });
    const { app, page } = screens;
    await app.getByText(texts.home.healthStatus.attention).waitFor();
    await app.getByText(new RegExp(`“${texts.when.delay}”`)).waitFor();
    await app.getByRole("button", { name: new RegExp(`^${texts.remedy.button.editSettings}:`) }).click();
    await app.getByRole("button", { name: texts.change.review }).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    await page.keyboard.press("Escape");
    await app.getByText(texts.home.healthStatus.on, { exact: true }).waitFor();
    await page.reload();
    await app.getByText(texts.overview.allWell).waitFor();
  });
});
