import { describe, expect, it } from "vitest";
import { applyPlan } from "../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import type { ApplyReport } from "../../src/application/provisioning/step-outcome.ts";
import { replaceToken } from "../../src/application/provisioning/replace-token.ts";
import { continuePlan } from "../../src/application/provisioning/continue-plan.ts";
import { verifyRemoval } from "../../src/application/provisioning/verify-removal.ts";
import { listOwned } from "../../src/domain/provisioning/plan/list-owned.ts";
import { makePlan } from "../../src/domain/provisioning/plan/make-plan.ts";
import { createAccountGateway } from "../../src/zendesk/gateways/create-account-gateway.ts";
import { createRestSend } from "../../src/zendesk/rest/create-rest-send.ts";
import {
  advanceHours,
  anInstalledApp,
  listSurveys,
  solveTicket,
} from "../support/account/an-installed-app.ts";
import { applySettings, aSetUp } from "../support/account/a-set-up.ts";
import { askEmulator } from "../support/emulator/ask-emulator.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { restZafClient } from "../support/emulator/rest-zaf-client.ts";
import { theSurvey } from "../support/account/the-survey.ts";
import { resourceTexts } from "../support/account/resource-texts.ts";

const anaEmail = "ana@cliente.example";

/** A webhook and an automation as the manual guide and Zendesk's target conversion leave them. */
async function buildByHand(running: Parameters<typeof askEmulator>[0], endpoint: string): Promise<void> {
  const { webhook } = (await askEmulator(running, "POST /api/v2/webhooks", {
    webhook: {
      name: "Pesquisa de satisfação",
      endpoint,
      http_method: "POST",
      request_format: "json",
      status: "active",
      subscriptions: ["conditional_ticket_events"],
    },
  })) as { webhook: { id: string } };
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
        { field: "notification_webhook", value: [webhook.id, "{}"] },
        { field: "current_tags", value: "pesquisa_antiga" },
      ],
    },
  });
}

describe("an account that was set up by hand", () => {
  it("is taken over, sends each survey once, and leaves nothing to do", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings();
    await buildByHand(running, running.credentials.endpoint);
    const report = await applySettings(gateway, wanted, { saved: wanted, token });
    expect(report.outcomes.map(({ stepId }) => stepId.split(":")[0])).toEqual([
      "adopt",
      "adopt",
      "create",
      "create",
    ]);
    expect(report.isComplete).toBe(true);
    expect(makePlan(aSetUp(wanted), await inspectAccount(gateway)).steps).toEqual([]);
    await solveTicket(running);
    await advanceHours(running, 5);
    expect(await listSurveys(running, anaEmail)).toHaveLength(1);
  });
});

describe("two admins who apply at the same moment", () => {
  it.each([0, 1, 2, 3, 4])(
    "end with one of each, the second beginning after %i writes of the first",
    async (head) => {
      const { gateway, settings, running, token } = await anInstalledApp();
      const wanted = settings();
      const send = createRestSend(restZafClient(running.url).client);
      let writes = 0;
      let second: Promise<ApplyReport> | null = null;
      const begin = () => (second ??= applySettings(gateway, wanted, { saved: wanted, token }));
      const first = applySettings(
        createAccountGateway(async (request) => {
          const reply = await send(request);
          if (request.method !== "GET") writes += 1;
          if (writes >= head) void begin();
          return reply;
        }),
        wanted,
        { saved: wanted, token },
      );
      const reports = [await first, await begin()];
      const account = await inspectAccount(gateway);
      const { rules, webhooks } = listOwned(account);
      expect(webhooks).toHaveLength(1);
      expect(rules.map(({ role }) => role).toSorted()).toEqual(["dispatch", "followUp", "resend"]);
      expect(makePlan(aSetUp(wanted), account).steps).toEqual([]);
      expect(reports.map(({ isComplete }) => isComplete)).toEqual([true, true]);
    },
  );
});

describe("a step that Zendesk refuses", () => {
  it.each([
    ["POST /api/v2/automations", ["applied", "failed", "applied", "applied", "notTried"]],
    ["POST /api/v2/webhooks", ["failed", "notTried", "notTried", "applied", "notTried"]],
  ])("stops what depends on it, and continuing does the rest: %s", async (match, states) => {
    const { gateway, settings, running, token, installationId, readSavedSettings } = await anInstalledApp();
    const wanted = settings();
    await callEmulator(running, "POST /emulator/faults", { body: { match, status: 422, times: 1 } });
    const options = { saved: readSavedSettings() };
    const report = await applySettings(gateway, wanted, { ...options, token, installationId });
    expect(report.outcomes.map(({ state }) => state)).toEqual(states);

    const continued = await continuePlan({ gateway, token, installationId }, report);
    expect(continued.isComplete).toBe(true);
    expect(continued.outcomes).toHaveLength(5);
    expect(
      makePlan(aSetUp(wanted, { saved: readSavedSettings() }), await inspectAccount(gateway)).steps,
    ).toEqual([]);
  });
});

describe("pausing", () => {
  it("stops surveys until it is resumed", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token });
    await applyPlan({
      gateway,
      plan: makePlan({ kind: "pause", settings: wanted }, await inspectAccount(gateway)),
      installationId: 1,
      token: null,
    });
    await solveTicket(running);
    await advanceHours(running, 5);
    expect(await listSurveys(running, anaEmail)).toEqual([]);
    await applyPlan({
      gateway,
      plan: makePlan(
        { kind: "resume", settings: wanted, texts: resourceTexts["pt-br"] },
        await inspectAccount(gateway),
      ),
      installationId: 1,
      token: null,
    });
    await advanceHours(running, 1);
    expect(await listSurveys(running, anaEmail)).toHaveLength(1);
  });
});

describe("the token", () => {
  const respondent = { name: "Alice", email: "admin@example.com" };

  it("is replaced only after 2listen took the new one", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token: "antigo" });
    const input = { gateway, settings: wanted, survey: theSurvey(wanted), installationId: 1, respondent };
    expect(await replaceToken({ ...input, newToken: "errado" })).toMatchObject({
      test: { code: "unauthorised" },
      report: null,
    });
    expect(await replaceToken({ ...input, newToken: token })).toMatchObject({
      test: { code: "accepted" },
      report: { isComplete: true },
    });
    await solveTicket(running);
    await advanceHours(running, 3);
    expect(await listSurveys(running, anaEmail)).toHaveLength(1);
  });

  it("is not said to be replaced where the webhook that held it is gone", async () => {
    const { gateway, settings, token } = await anInstalledApp();
    const wanted = settings();
    const what = { settings: wanted, survey: theSurvey(wanted), newToken: token };
    const input = { gateway, installationId: 1, respondent, ...what };
    expect(await replaceToken(input)).toMatchObject({
      test: { code: "accepted" },
      report: {
        isComplete: false,
        plan: { steps: [{ action: "replaceToken", resource: { kind: "webhook", id: null } }] },
        outcomes: [{ state: "failed", failure: { kind: "notFound" } }],
      },
    });
  });
});

describe("removing everything", () => {
  it.each([true, false])(
    "leaves nothing of ours, with webhooks in use protected: %s",
    async (webhookInUseCannotBeDeleted) => {
      const { gateway, settings, token, installationId, readSavedSettings } = await anInstalledApp({
        assumptions: { webhookInUseCannotBeDeleted },
      });
      const before = await inspectAccount(gateway);
      await applySettings(gateway, settings(), { saved: null, token, installationId });
      const plan = makePlan({ kind: "remove", saved: readSavedSettings() }, await inspectAccount(gateway));
      const report = await applyPlan({ gateway, plan, installationId, token: null });
      expect(report.isComplete).toBe(true);
      expect(await verifyRemoval(gateway, settings())).toEqual({ left: [], unreadable: [] });
      expect(await inspectAccount(gateway)).toEqual(before);
      expect(readSavedSettings()).toMatchObject({ surveys: [{ endpoint: "", bodyTemplate: "" }] });
    },
  );

  it.each(["webhooks", "automations", "triggers"])(
    "is not said to be done where the %s could not be read",
    async (list) => {
      const { gateway, settings, running } = await anInstalledApp();
      await callEmulator(running, "POST /emulator/faults", {
        body: { match: `GET /api/v2/${list}`, status: 403 },
      });
      expect(await verifyRemoval(gateway, settings())).toEqual({
        left: [],
        unreadable: [{ kind: list.slice(0, -1), reason: "forbidden" }],
      });
    },
  );

  it("names an automation that is left without its webhook", async () => {
    const { gateway, settings, running, token, installationId } = await anInstalledApp();
    const before = await inspectAccount(gateway);
    await applySettings(gateway, settings(), { saved: null, token, installationId });
    const { webhooks } = await inspectAccount(gateway);
    const ours = webhooks.find(({ id }) => !before.webhooks.some((webhook) => webhook.id === id));
    await callEmulator(running, `DELETE /api/v2/webhooks/${ours?.id}`);
    const { left } = await verifyRemoval(gateway, null);
    expect(left.map(({ kind, role }) => `${kind} ${role}`)).toContain("automation dispatch");
  });
});
