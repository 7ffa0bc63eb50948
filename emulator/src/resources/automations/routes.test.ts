import { describe, expect, test } from "vitest";

import { callEmulator } from "../../../../tests/support/emulator/emulator-client.ts";
import { startTestEmulator } from "../../../../tests/support/emulator/start-test-emulator.ts";

const webhook = {
  name: "Pesquisa",
  endpoint: "https://survey.example/hook",
  http_method: "POST",
  request_format: "json",
  status: "active",
  subscriptions: ["conditional_ticket_events"],
};
const conditions = {
  all: [
    { field: "status", operator: "is", value: "solved" },
    { field: "SOLVED", operator: "greater_than", value: "2" },
    { field: "current_tags", operator: "not_includes", value: "feita" },
  ],
};

/** An emulator with an automation that notifies a webhook. */
async function startWithAutomation() {
  const running = await startTestEmulator();
  const call = (request: string, body?: unknown) => callEmulator(running, request, { body });
  await call("POST /api/v2/webhooks", { webhook });
  const [webhookId = ""] = running.emulator.account.webhooks.keys();
  const actions = [
    { field: "notification_webhook", value: [webhookId, "{}"] },
    { field: "current_tags", value: "feita" },
  ];
  const reply = await call("POST /api/v2/automations", {
    automation: { title: "Pesquisa", conditions, actions },
  });
  const { id } = (reply.body as { automation: { id: number } }).automation;
  return { running, call, webhookId, path: `/api/v2/automations/${id}`, actions };
}

describe("an automation whose webhook is gone", () => {
  test("can be renamed and switched off, but its old actions are not taken again", async () => {
    const { call, webhookId, path, actions } = await startWithAutomation();
    await call(`DELETE /api/v2/webhooks/${webhookId}`);
    expect((await call(`PUT ${path}`, { automation: { title: "Outra", active: false } })).status).toBe(200);
    expect((await call(`PUT ${path}`, { automation: { conditions, actions } })).status).toBe(422);
  });
});

describe("a refused change", () => {
  test("leaves the automation as it was", async () => {
    const { call, path } = await startWithAutomation();
    const before = (await call(`GET ${path}`)).body;
    expect(
      (await call(`PUT ${path}`, { automation: { title: "Outra", conditions: { all: [] } } })).status,
    ).toBe(422);
    expect((await call(`GET ${path}`)).body).toEqual(before);
  });

  test("of many leaves the others as they were, where one is unknown", async () => {
    const { running, call, path } = await startWithAutomation();
    const [first] = running.emulator.account.automations.keys();
    const automations = [
      { id: first, active: false },
      { id: 404404, active: false },
    ];
    expect((await call("PUT /api/v2/automations/update_many", { automations })).status).toBe(404);
    expect((await call(`GET ${path}`)).body).toMatchObject({ automation: { active: true } });
    expect([...running.emulator.account.automations.values()].every((rule) => rule.active)).toBe(true);
  });

  test("to a duplicate by switching on is refused", async () => {
    const { call, actions } = await startWithAutomation();
    const twin = { title: "Gêmea", active: false, conditions, actions };
    const reply = await call("POST /api/v2/automations", { automation: twin });
    const { id } = (reply.body as { automation: { id: number } }).automation;
    expect((await call(`PUT /api/v2/automations/${id}`, { automation: { active: true } })).status).toBe(422);
  });
});
