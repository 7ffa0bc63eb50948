import { describe, expect, it } from "vitest";
import { previewPermissions } from "../../src/application/permissions/preview-permissions.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import { makePlan } from "../../src/domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../src/domain/provisioning/plan/plan-intent.ts";
import type { Plan } from "../../src/domain/provisioning/plan/plan.ts";
import { isGatewayError } from "../../src/application/ports/gateway-error.ts";
import { applySettings, aSetUp } from "../support/account/a-set-up.ts";
import {
  advanceHours,
  anInstalledApp,
  listSurveys,
  solveTicket,
} from "../support/account/an-installed-app.ts";
import type { InstalledApp } from "../support/account/an-installed-app.ts";
import { askEmulator } from "../support/emulator/ask-emulator.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { resourceTexts } from "../support/account/resource-texts.ts";

const anaEmail = "ana@cliente.example";
const lists = ["webhooks", "automations", "triggers", "targets"] as const;
const statuses = [401, 403, 404, 418, 500] as const;

/** A set-up account with an automation that somebody made by hand, which notifies a target of the same address. */
async function aCrowdedAccount(): Promise<InstalledApp> {
  const app = await anInstalledApp();
  const { running, gateway, settings, token } = app;
  await applySettings(gateway, settings(), { saved: settings(), token });
  const { target } = (await askEmulator(running, "POST /api/v2/targets", {
    target: { type: "url_target_v2", title: "2listen", target_url: settings().surveys[0]?.endpoint },
  })) as { target: { id: number } };
  await askEmulator(running, "POST /api/v2/automations", {
    automation: {
      title: "Disparo manual",
      conditions: {
        all: [
          { field: "status", operator: "is", value: "solved" },
          { field: "current_tags", operator: "not_includes", value: "pesquisa_antiga" },
          { field: "SOLVED", operator: "greater_than", value: "1" },
        ],
        any: [],
      },
      actions: [
        { field: "notification_target", value: [String(target.id), "{}"] },
        { field: "current_tags", value: "pesquisa_antiga" },
      ],
    },
  });
  return app;
}

/** The plan, or the kind of the refusal that kept it from being made. */
async function planWhere(
  app: InstalledApp,
  fault: { list: string; status: number },
): Promise<Plan[] | string> {
  const { running, gateway, settings } = app;
  const saved = settings();
  const [survey] = saved.surveys;
  const asTrigger = settings({ rule: { ...survey?.rule, kind: "trigger" } });
  const intents: PlanIntent[] = [
    aSetUp(saved),
    { kind: "change", settings: asTrigger, saved, texts: resourceTexts["pt-br"] },
    { kind: "repair", settings: saved, texts: resourceTexts["pt-br"] },
    { kind: "adopt", settings: saved, texts: resourceTexts["pt-br"] },
    { kind: "pause", settings: saved },
    { kind: "resume", settings: saved, texts: resourceTexts["pt-br"] },
    { kind: "replaceToken", settings: saved },
    { kind: "remove", saved },
  ];
  const match = `GET /api/v2/${fault.list}`;
  await callEmulator(running, "POST /emulator/faults", { body: { match, status: fault.status } });
  try {
    const account = await inspectAccount(gateway);
    return intents.map((intent) => makePlan(intent, account));
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return error.kind;
  } finally {
    await callEmulator(running, "DELETE /emulator/faults");
  }
}

describe("an account of which one list cannot be read", () => {
  it("gets no step from any plan, whichever list and whatever Zendesk answers", async () => {
    const app = await aCrowdedAccount();
    for (const list of lists)
      for (const status of statuses) {
        const plans = await planWhere(app, { list, status });
        if (status === 403) {
          const seen = (plans as Plan[]).map(({ intent, steps, findings }) => ({
            kind: intent.kind,
            steps: steps.map(({ id }) => id),
            severity: findings[0]?.severity,
          }));
          expect(seen).toEqual(seen.map(({ kind }) => ({ kind, steps: [], severity: "error" })));
        } else expect(plans, `${list} ${status}`).toBeTypeOf("string");
      }
  });

  it.each(["webhooks", "automations", "triggers"])(
    "is not reported as wanted where the person is signed out of Zendesk while %s are read",
    async (list) => {
      const app = await aCrowdedAccount();
      expect(await planWhere(app, { list, status: 401 })).toBe("signedOut");
    },
  );

  it("adopts nothing by a plan that was made without the automations, so that one survey is sent", async () => {
    const { running, gateway, settings, token } = await anInstalledApp();
    const wanted = settings();
    await askEmulator(running, "POST /api/v2/webhooks", {
      webhook: {
        name: "Pesquisa de satisfação",
        endpoint: running.credentials.endpoint,
        http_method: "POST",
        request_format: "json",
        status: "active",
        subscriptions: ["conditional_ticket_events"],
        authentication: {
          type: "basic_auth",
          add_position: "header",
          data: { username: `${running.credentials.email}/token`, password: token },
        },
      },
    });
    const { webhooks } = await inspectAccount(gateway);
    await askEmulator(running, "POST /api/v2/automations", {
      automation: {
        title: "Disparo manual",
        conditions: {
          all: [
            { field: "status", operator: "is", value: "solved" },
            { field: "current_tags", operator: "not_includes", value: "pesquisa_antiga" },
            { field: "SOLVED", operator: "greater_than", value: "1" },
          ],
          any: [],
        },
        actions: [
          {
            field: "notification_webhook",
            value: [webhooks[0]?.id ?? "", '{"email":"{{ticket.requester.email}}"}'],
          },
          { field: "current_tags", value: "pesquisa_antiga" },
        ],
      },
    });
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/automations", status: 403, times: 1 },
    });
    await applySettings(gateway, wanted, { saved: wanted, token });
    await solveTicket(running);
    await advanceHours(running, 6);
    expect(await listSurveys(running, anaEmail)).toHaveLength(1);
  });
});

describe("pausing while signed out of Zendesk", () => {
  it("is refused as signed out, and is not reported as nothing to do", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    await applySettings(gateway, settings(), { saved: settings(), token });
    await callEmulator(running, "POST /emulator/faults", { body: { match: "GET /api/v2/", status: 401 } });
    await expect(inspectAccount(gateway)).rejects.toMatchObject({ kind: "signedOut", status: 401 });
  });
});

describe("a role that Zendesk shows a part of the account", () => {
  it("is shown the permissions it lacks, and is offered no step", async () => {
    const { gateway, settings } = await anInstalledApp({ as: "custom" });
    const account = await inspectAccount(gateway);
    const plan = makePlan(aSetUp(settings(), { saved: null }), account);
    expect(plan).toMatchObject({ steps: [], findings: [{ severity: "error" }] });
    expect(await previewPermissions(gateway, plan, account)).toEqual({
      basis: "customRole",
      refused: [],
      lacks: ["manageWebhooks"],
    });
  });
});
