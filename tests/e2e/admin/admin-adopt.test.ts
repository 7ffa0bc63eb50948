import { aStandInWebhook } from "../../support/account/a-stand-in-webhook.ts";
import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  applyPlan,
  fill,
  goToReview,
  listOurRules,
  openAdmin,
} from "../../support/browser/admin-screens.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("an account set up by the manual guide", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test("is taken over, so that exactly one rule dispatches", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        const ask = (call: string, body: unknown) => askEmulator(running, call, body);
        const { webhook } = (await ask(
          "POST /api/v2/webhooks",
          aStandInWebhook("NPS da loja", running.credentials),
        )) as { webhook: { id: string } };
        await ask("POST /api/v2/automations", {
          automation: {
            title: "Disparo antigo",
            active: true,
            conditions: {
              all: [
                { field: "status", operator: "is", value: "solved" },
                { field: "current_tags", operator: "not_includes", value: "nps_enviado" },
                { field: "updated_at", operator: "greater_than", value: "2" },
              ],
              any: [],
            },
            actions: [
              {
                field: "notification_webhook",
                value: [webhook.id, '{"email":"{{ticket.requester.email}}"}'],
              },
              { field: "current_tags", value: "nps_enviado" },
            ],
          },
        });
      },
    });
    const { app, ask } = screens;
    await goToReview(screens);
    await app.getByText(texts.review.adopt).waitFor();
    await applyPlan(screens);
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    const { webhooks } = (await ask("GET /api/v2/webhooks")) as {
      webhooks: { id: string; status: string }[];
    };
    expect(webhooks.filter(({ status }) => status === "active")).toHaveLength(1);
    const { automations } = (await ask("GET /api/v2/automations")) as {
      automations: { active: boolean; actions: { field: string; value: string | string[] }[] }[];
    };
    const dispatching = automations.filter(
      ({ active, actions }) => active && actions.some(({ field }) => field === "notification_webhook"),
    );
    expect(dispatching).toHaveLength(1);
    expect(await listOurRules(screens, "triggers")).toHaveLength(2);
  });

  test("a target and the trigger that notifies it are found under any name, and switched off", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        const { endpoint, email, token } = running.credentials;
        const { target } = (await askEmulator(running, "POST /api/v2/targets", {
          target: {
            type: "url_target_v2",
            title: "Alvo da loja",
            target_url: endpoint,
            method: "post",
            content_type: "application/json",
            username: `${email}/token`,
            password: token,
            active: true,
          },
        })) as { target: { id: number } };
        await askEmulator(running, "POST /api/v2/triggers", {
          trigger: {
            title: "Avisa a loja",
            conditions: { all: [{ field: "status", operator: "changed", value: "solved" }], any: [] },
            actions: [
              {
                field: "notification_target",
                value: [String(target.id), '{"email":"{{ticket.requester.email}}"}'],
              },
            ],
          },
        });
      },
    });
    const { app, ask } = screens;
    await goToReview(screens);
    const steps = app.getByRole("list", { name: texts.plan.steps });
    await steps.getByText("“Avisa a loja”").waitFor();
    await steps.getByText("“Alvo da loja”").waitFor();
    await app.getByText(texts.review.adopt).click();
    await app
      .getByText(
        fill(texts.finding.unmanagedDispatch, { title: "Avisa a loja", kind: texts.plan.kind.trigger }),
      )
      .waitFor();
    await app.getByText(texts.review.adopt).click();
    await steps.getByText("“Alvo da loja”").waitFor();
    await applyPlan(screens);
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    const { targets } = (await ask("GET /api/v2/targets")) as { targets: { active: boolean }[] };
    expect(targets.map(({ active }) => active)).toEqual([false]);
    const { triggers } = (await ask("GET /api/v2/triggers")) as {
      triggers: { title: string; active: boolean }[];
    };
    expect(triggers.find(({ title }) => title === "Avisa a loja")?.active).toBe(false);
  });
});
