import { describe, expect, test } from "vitest";

import { callEmulator } from "../../../../tests/support/emulator/emulator-client.ts";
import { startTestEmulator } from "../../../../tests/support/emulator/start-test-emulator.ts";
import type { EmulatorOptions } from "../../start-emulator.ts";

const webhook = {
  name: "Pesquisa",
  endpoint: "http://localhost:1/hook",
  http_method: "POST",
  request_format: "json",
  status: "active",
  subscriptions: ["conditional_ticket_events"],
};

/** An emulator with one webhook and a trigger that notifies it. */
async function startWithWebhook(options: EmulatorOptions = {}) {
  const running = await startTestEmulator(options);
  const call = (request: string, body?: unknown) => callEmulator(running, request, { body });
  await call("POST /api/v2/webhooks", { webhook });
  const [id = ""] = running.emulator.account.webhooks.keys();
  const actions = [{ field: "notification_webhook", value: [id, "{}"] }];
  const conditions = { all: [{ field: "update_type", operator: "is", value: "Create" }] };
  await call("POST /api/v2/triggers", { trigger: { title: "Avisa", conditions, actions } });
  return { running, call, id };
}

describe("webhooks", () => {
  test.each([
    [false, 204],
    [true, 422],
  ])(
    "deletion while a rule names it, where that is refused (%s), answers %s",
    async (webhookInUseCannotBeDeleted, status) => {
      const { call, id } = await startWithWebhook({ assumptions: { webhookInUseCannotBeDeleted } });
      expect((await call(`DELETE /api/v2/webhooks/${id}`)).status).toBe(status);
    },
  );

  test.each([
    [true, 200],
    [false, 422],
  ])("a test of an unreachable host, where that has a response (%s), answers %s", async (answers, status) => {
    const { call, id } = await startWithWebhook({
      assumptions: { webhookTestAnswersForUnreachableHost: answers },
    });
    expect((await call(`POST /api/v2/webhooks/test?webhook_id=${id}`, { request: {} })).status).toBe(status);
  });

  test("a trial account's eleventh is refused", async () => {
    const { running, call } = await startWithWebhook();
    running.emulator.account.settings.isTrial = true;
    for (let count = 2; count <= 10; count += 1) {
      expect((await call("POST /api/v2/webhooks", { webhook })).status).toBe(201);
    }
    expect(await call("POST /api/v2/webhooks", { webhook })).toMatchObject({
      status: 403,
      body: { errors: [{ code: "ProductLimitExceeded" }] },
    });
  });

  test("one that an app made can be changed, not cloned or deleted", async () => {
    const { running, call, id } = await startWithWebhook();
    const stored = running.emulator.account.webhooks.get(id);
    if (stored !== undefined) stored.external_source = { type: "zendesk_app" };
    expect((await call(`PATCH /api/v2/webhooks/${id}`, { webhook: { name: "Outra" } })).status).toBe(204);
    expect((await call(`POST /api/v2/webhooks?clone_webhook_id=${id}`)).status).toBe(403);
    expect((await call(`DELETE /api/v2/webhooks/${id}`)).status).toBe(403);
  });

  test("a new token is used by the next call, and no reply or log shows it", async () => {
    const { running, call, id } = await startWithWebhook();
    const { endpoint, email, token } = running.credentials;
    const authentication = {
      type: "basic_auth",
      add_position: "header",
      data: { username: `${email}/token`, password: token },
    };
    await call(`PATCH /api/v2/webhooks/${id}`, { webhook: { endpoint, authentication } });
    await call("POST /api/v2/tickets", { ticket: { subject: "a", comment: { body: "b" } } });
    await running.emulator.delivery.settled();
    const shown = await Promise.all(
      ["webhooks", `webhooks/${id}`, `webhooks/${id}/invocations`].map((path) => call(`GET /api/v2/${path}`)),
    );
    const deliveries = await call("GET /emulator/deliveries");
    expect(deliveries.body).toMatchObject([{ status: "terminated", status_code: 422 }]);
    expect(JSON.stringify([shown, deliveries.body])).not.toContain(token);
  });

  test("a stored webhook keeps its secret apart from its clone's", async () => {
    const { running, call, id } = await startWithWebhook();
    await call(`POST /api/v2/webhooks?clone_webhook_id=${id}`);
    const secrets = [...running.emulator.account.webhooks.values()].map(
      (stored) => stored.signing_secret.secret,
    );
    expect(new Set(secrets).size).toBe(2);
  });
});
