import { describe, expect, it } from "vitest";
import type { HealthInput } from "../../src/application/health/health-input.ts";
import { readAccountHealth } from "../../src/application/health/read-account-health.ts";
import { readCoverage } from "../../src/application/health/read-coverage.ts";
import { readDeliveriesHealth } from "../../src/application/health/read-deliveries-health.ts";
import type { AccountGateway } from "../../src/application/ports/account-gateway.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import { verifyRemoval } from "../../src/application/provisioning/verify-removal.ts";
import { makePlan } from "../../src/domain/provisioning/plan/make-plan.ts";
import { aResendAccount } from "../support/account/a-resend-account.ts";
import { anInstalledApp, type InstalledApp } from "../support/account/an-installed-app.ts";
import { applySettings, aSetUp } from "../support/account/a-set-up.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";
import { theSurvey } from "../support/account/the-survey.ts";

/** What a list may be answered with, with status 200, in place of the list. */
const malformedBodies: readonly unknown[] = [{}, [], null, { error: "x" }];
const dayMs = 86_400_000;

async function answerAll(
  running: Parameters<typeof callEmulator>[0],
  endpoint: string,
  body: unknown,
): Promise<void> {
  await callEmulator(running, "POST /emulator/faults", {
    body: { match: `GET ${endpoint}`, status: 200, body },
  });
}

/** The refusal of a list that was answered with one of the bodies above. */
function refusalOfList(path: string, key: string, body: unknown): object {
  const detail = body === null ? "reply: no JSON object" : `${key}: undefined`;
  return { kind: "unexpected", method: "GET", path, detail };
}

/** An account that is set up and has a rule of an admin's own that notifies a target: every list of it is read. */
async function aSetUpAccount(): Promise<InstalledApp> {
  const app = await anInstalledApp();
  await applySettings(app.gateway, app.settings(), { saved: null, token: app.token });
  const { body } = await callEmulator(app.running, "POST /api/v2/targets", {
    body: { target: { type: "email_target", title: "Avisos", email: "a@b.example", subject: "Aviso" } },
  });
  const { id } = (body as { target: { id: number } }).target;
  const trigger = {
    title: "Avisa",
    conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
    actions: [{ field: "notification_target", value: [String(id), "Olá"] }],
  };
  const made = await callEmulator(app.running, "POST /api/v2/triggers", { body: { trigger } });
  expect(made.status).toBe(201);
  return app;
}

const inspectedLists = ["webhooks", "automations", "triggers", "targets"];
const cases = inspectedLists.flatMap((key) => malformedBodies.map((body) => [key, body] as const));

describe.each(cases)("%s answered with %j", (key, body) => {
  const path = `/api/v2/${key}`;

  it("make no plan: set-up, removal and the look after it say what does not fit", async () => {
    const { running, gateway, settings } = await aSetUpAccount();
    await answerAll(running, path, body);
    const refusal = refusalOfList(path, key, body);
    const planSetUp = async () =>
      makePlan(aSetUp(settings(), { saved: null }), await inspectAccount(gateway));
    const planRemovalOf = async () =>
      makePlan({ kind: "remove", saved: settings() }, await inspectAccount(gateway));
    await expect(planSetUp()).rejects.toMatchObject(refusal);
    await expect(planRemovalOf()).rejects.toMatchObject(refusal);
    await expect(verifyRemoval(gateway, null)).rejects.toMatchObject(refusal);
  });

  it("leave health unread, with what does not fit", async () => {
    const app = await aSetUpAccount();
    await answerAll(app.running, path, body);
    await expect(readAccountHealth(healthInput(app))).rejects.toMatchObject(refusalOfList(path, key, body));
  });
});

describe.each(malformedBodies.map((body) => [body]))("health", (body) => {
  it(`leaves the deliveries unread where their log is answered with ${JSON.stringify(body)}`, async () => {
    const app = await aSetUpAccount();
    const input = healthInput(app);
    const account = await readAccountHealth(input);
    const id = account.observed.webhooks[0]?.id ?? "";
    await answerAll(app.running, "/api/v2/webhooks/*/invocations", body);
    const refusal = refusalOfList(`/api/v2/webhooks/${id}/invocations`, "invocations", body);
    await expect(readDeliveriesHealth(input, account)).rejects.toMatchObject(refusal);
  });

  it(`leaves the coverage unread where a count is answered with ${JSON.stringify(body)}`, async () => {
    const app = await aSetUpAccount();
    await answerAll(app.running, "/api/v2/search/count", body);
    const refusal = refusalOfList("/api/v2/search/count", "count", body);
    await expect(readCoverage(healthInput(app), () => {})).rejects.toMatchObject(refusal);
  });
});

/** Every other list that the app reads: its endpoint, the key that holds it, and the call that asks for it. */
const otherLists: [string, string, (gateway: AccountGateway, webhookId: string) => Promise<unknown>][] = [
  ["/api/v2/search", "results", (gateway) => gateway.searchTickets({})],
  ["/api/v2/search/export", "results", (gateway) => gateway.exportTickets({}, null)],
  ["/api/v2/brands", "brands", (gateway) => gateway.listScopeChoices("brand")],
  ["/api/v2/groups", "groups", (gateway) => gateway.listScopeChoices("group")],
  ["/api/v2/ticket_forms", "ticket_forms", (gateway) => gateway.listScopeChoices("form")],
  ["/api/v2/webhooks/W1/invocations/I1/attempts", "attempts", (gateway) => gateway.listAttempts("W1", "I1")],
];

describe.each(otherLists)("%s", (path, key, ask) => {
  it.each(malformedBodies.map((body) => [body]))("is refused when answered %j", async (body) => {
    const { running, gateway } = await anInstalledApp();
    await answerAll(running, path, body);
    await expect(ask(gateway, "W1")).rejects.toMatchObject(refusalOfList(path, key, body));
  });
});

describe("a resend", () => {
  it.each(malformedBodies.map((body) => [body]))(
    "is not prepared where the ticket or its history is answered with %j",
    async (body) => {
      for (const [suffix, key] of [
        ["", "ticket"],
        ["/audits", "audits"],
      ] as const) {
        const running = await startTestEmulator({ rateLimits: false });
        const account = aResendAccount(running);
        const [ticketId = 0] = await account.addTickets(1);
        const path = `/api/v2/tickets/${ticketId}${suffix}`;
        await answerAll(running, path, body);
        await expect(account.anAgent("agent").confirm(ticketId)).rejects.toMatchObject({
          kind: "unexpected",
          path,
          detail: body === null ? "reply: null" : `${key}: undefined`,
        });
      }
    },
  );

  it.each(malformedBodies.map((body) => [body]))(
    "that was answered with %j is decided by what the ticket shows, and sends one survey",
    async (body) => {
      const running = await startTestEmulator({ rateLimits: false });
      const account = aResendAccount(running);
      await account.addResendRule();
      const [ticketId = 0] = await account.addTickets(1);
      const spoilAnswer = (send: Parameters<NonNullable<Parameters<typeof account.anAgent>[1]>>[0]) =>
        (async (request) => {
          const answer = await send(request);
          return request.method === "PUT" ? body : answer;
        }) satisfies typeof send;
      const agent = account.anAgent("agent", spoilAnswer);
      expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "done" });
      expect(await account.readSurveys()).toHaveLength(1);
    },
  );
});

function healthInput({ running, gateway, settings }: InstalledApp): HealthInput {
  const nowMs = running.emulator.clock.now();
  return {
    gateway,
    settings: settings(),
    survey: theSurvey(settings()),
    nowMs,
    dayStartMs: (daysAgo) => nowMs - (nowMs % dayMs) - daysAgo * dayMs,
    isTrial: false,
  };
}
