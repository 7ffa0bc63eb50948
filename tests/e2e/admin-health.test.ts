import { describe, expect, test } from "vitest";
import {
  adminLanguages,
  fill,
  listOurRules,
  openAdmin,
  setUpAccount,
  solveTicket,
  useAdminBrowser,
} from "../support/admin-screens.ts";
import { askEmulator } from "../support/ask-emulator.ts";
import { writeTicketsFile } from "../support/write-tickets-file.ts";

const browser = useAdminBrowser();

describe.each(adminLanguages)("the overview ($locale)", ({ locale, texts }) => {
  test("says that all is well, in at most forty requests, and draws the coverage", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await app.getByText(texts.home.light.on).waitFor();
    await app.getByText(texts.overview.allWell).waitFor();
    const coverage = app.getByRole("region", { name: texts.overview.coverage });
    await coverage.getByRole("img").waitFor();
    await expect.poll(() => coverage.getByText(texts.overview.coverageLoading).count()).toBe(0);
    expect((await screens.requests()).length).toBeLessThanOrEqual(40);
    await coverage.getByRole("button", { name: texts.action.showTable }).click();
    expect(await coverage.getByRole("row").count()).toBe(15);
  });

  test("names what was changed by hand, and Repair puts it right", async () => {
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
    await app.getByText(texts.home.light.attention).waitFor();
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
    await app.getByText(texts.home.light.on).waitFor();
  });

  test("Repair mends all that drifted at once, and leaves alone what only looks like ours", async () => {
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
    await app.getByText(texts.home.light.off, { exact: true }).waitFor();
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
    await app.getByText(texts.home.light.on, { exact: true }).waitFor();
    expect(await app.getByRole("button", { name: new RegExp(`^${remedy.button.repair}:`) }).count()).toBe(0);
    expect(await listOurRules(screens, "triggers")).toHaveLength(3);
  });

  test("a delivery that 2listen refused is listed with its reason and ticket, and can be sent again", async () => {
    let ticketId = 0;
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { token: "errado" });
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        ticketId = await solveTicket({ ask }, "Troca de senha");
        await ask(`PUT /api/v2/tickets/${ticketId}/tags`, { tags: ["pesquisa2listen_reenviar"] });
        await ask("POST /emulator/clock", { advance: { minutes: 1 } });
      },
    });
    const { app, ask } = screens;
    const deliveries = app.getByRole("region", { name: texts.overview.deliveries });
    await deliveries.getByRole("img").waitFor();
    const row = deliveries.getByRole("row").filter({ hasText: `#${ticketId}` });
    await row.waitFor();
    expect(await row.innerText()).toContain("401");
    await ask("DELETE /emulator/deliveries");
    await row.getByRole("button", { name: fill(texts.overview.sendAgainLabel, { id: ticketId }) }).click();
    await row.getByText(texts.overview.again.requested).waitFor();
    await ask("POST /emulator/clock", { advance: { minutes: 1 } });
    expect(await ask("GET /emulator/deliveries")).toHaveLength(1);
    await row.getByRole("button", { name: fill(texts.action.openTicket, { id: ticketId }) }).click();
    await screens.page.waitForURL(new RegExp(`/agent/tickets/${ticketId}`));
  });

  test("a conflict in the account is told with its remedy", async () => {
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

  test("Zendesk's own survey, a trial's limits and a rule that sets our tag are told with their remedies", async () => {
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
    await app.getByText(texts.home.light.attention).waitFor();
    await app.getByText(finding.nativeCsatActive).waitFor();
    await app.getByText(remedy.switchOffNativeCsat).waitFor();
    const limits = { webhooks: 1, webhookLimit: 10, callsPerMinute: 60 };
    await app.getByText(fill(finding.trialLimits, limits)).waitFor();
    await app.getByText(remedy.upgradePlan).waitFor();
    const rule = { title: "Marca tudo", tag: "pesquisa2listen_disparada" };
    await app.getByText(fill(finding.tagSetByAnotherRule, rule)).waitFor();
    await app.getByText(remedy.editOtherRule).waitFor();
  });

  test("deliveries that fail one after the other show at a glance, with the way to mend it", async () => {
    const { app } = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { token: "errado", rule: { kind: "trigger" } });
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        for (let number = 1; number <= 3; number += 1) await solveTicket({ ask }, `Pedido ${number}`);
        await ask("POST /emulator/clock", { advance: { minutes: 1 } });
      },
    });
    await app.getByText(texts.home.light.failing).waitFor();
    const reason = new RegExp(
      fill(texts.finding.deliveriesFailing, { count: 3, reason: ".*401" }).replaceAll(/[()]/g, "."),
    );
    await app.getByText(reason).waitFor();
    expect(await app.getByText(texts.overview.allWell).count()).toBe(0);
    await app.getByRole("button", { name: new RegExp(`^${texts.remedy.button.replaceToken}:`) }).click();
    await app.getByLabel(texts.change.token.field).waitFor();
  });

  test("says what waits for the next run, and when that is, without claiming what Zendesk does not tell", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      tickets: await writeTicketsFile({ count: 4 }),
      prepare: async (running) => {
        // At twelve the emulator's own run is over: these four came too late for it.
        await setUpAccount(running, { rule: { inBusinessHours: false } });
      },
    });
    const { app } = screens;
    await app.getByText(fill(texts.overview.waitingSome, { count: 4 })).waitFor();
    const clock = (iso: string) =>
      new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "America/Sao_Paulo" }).format(
        Date.parse(iso),
      );
    const runs = { last: clock("2026-11-18T11:00:00Z"), next: clock("2026-11-18T14:00:00Z") };
    await app.getByText(fill(texts.overview.runsText, runs)).waitFor();
    await app.getByText(fill(texts.overview.automationRule, { count: 2 })).waitFor();
    await app.getByText(texts.overview.lastDispatchNone).waitFor();
  });

  test("a part that Zendesk refuses says so, and the others stand", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running);
        await askEmulator(running, "POST /emulator/faults", {
          match: "GET /api/v2/search/count",
          status: 403,
        });
      },
    });
    const { app } = screens;
    await app.getByText(texts.home.light.on).waitFor();
    await app
      .getByRole("region", { name: texts.overview.coverage })
      .getByText(new RegExp(texts.failure.cause.forbidden))
      .waitFor();
  });
});
