import { createHmac } from "node:crypto";

import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../tests/support/emulator/engine-emulator.ts";
import { addWebhook } from "../../../tests/support/emulator/engine-rules.ts";
import { startReceiver, type Answer } from "../../../tests/support/emulator/start-receiver.ts";
import type { Webhook } from "../account/webhook-records.ts";
import { createWebhookDelivery } from "./webhook-delivery.ts";

/** A delivery that retries at once, and a webhook that leads to the endpoint; it waits as long as Zendesk unless the test says less. */
function deliver(endpoint: string, changes: Partial<Webhook> = {}, webhookTimeoutSeconds = 12) {
  const { emulator } = createEngineEmulator({ webhookTimeoutSeconds });
  const delivery = createWebhookDelivery(emulator, { retryDelayMs: 1 });
  return { emulator, delivery, webhook: addWebhook(emulator, { endpoint, ...changes }) };
}

describe("a webhook call", () => {
  test("is made after the rule, by real HTTP, signed and named", async () => {
    const receiver = await startReceiver();
    const { delivery, webhook } = deliver(receiver.url);
    const id = delivery.enqueue(webhook, '{"nome":"Zé"}');
    expect(receiver.calls).toEqual([]);
    await delivery.settled();
    const [call] = receiver.calls;
    expect(call).toMatchObject({ method: "POST", path: "/survey", body: '{"nome":"Zé"}' });
    expect(call?.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Zendesk Webhook",
      "x-zendesk-account-id": expect.stringMatching(/^\d+$/),
      "x-zendesk-webhook-id": webhook.id,
      "x-zendesk-webhook-invocation-id": id,
      "x-zendesk-webhook-signature-timestamp": "2026-11-16T12:00:00Z",
    });
    const signed = createHmac("sha256", "secret")
      .update('2026-11-16T12:00:00Z{"nome":"Zé"}')
      .digest("base64");
    expect(call?.headers["x-zendesk-webhook-signature"]).toBe(signed);
  });

  test.each([
    [
      { type: "basic_auth", add_position: "header", data: { username: "a@b.co/token", password: "x:y" } },
      { authorization: `Basic ${Buffer.from("a@b.co/token:x:y").toString("base64")}` },
    ],
    [
      { type: "bearer_token", add_position: "header", data: { token: "t0ken" } },
      { authorization: "Bearer t0ken" },
    ],
    [{ type: "api_key", add_position: "header", data: { name: "X-Key", value: "k" } }, { "x-key": "k" }],
  ] as const)("carries %j, and the log does not show it", async (authentication, headers) => {
    const receiver = await startReceiver();
    const { delivery, webhook } = deliver(receiver.url, { authentication, custom_headers: { "X-Own": "1" } });
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(receiver.calls[0]?.headers).toMatchObject({ ...headers, "x-own": "1" });
    const logged = delivery.log.find(id)?.attempts[0]?.request?.headers.map(({ key }) => key.toLowerCase());
    expect(logged).toContain("x-own");
    expect(logged).not.toContain(Object.keys(headers)[0]);
  });

  test.each([
    ["GET", "json", "nome=Z%C3%A9", "/survey?nome=Z%C3%A9", ""],
    ["DELETE", "form_encoded", "a=1", "/survey?a=1", ""],
    ["POST", "form_encoded", "a=1", "/survey?a=1", ""],
    ["PUT", "xml", "<a/>", "/survey", "<a/>"],
    ["PATCH", "json", "{}", "/survey", "{}"],
  ] as const)(
    "by %s in %s puts %s into its place",
    async (http_method, request_format, content, path, body) => {
      const receiver = await startReceiver();
      const { delivery, webhook } = deliver(receiver.url, { http_method, request_format });
      delivery.enqueue(webhook, content);
      await delivery.settled();
      expect(receiver.calls[0]).toMatchObject({ method: http_method, path, body });
    },
  );
});

describe("what the receiver answers", () => {
  const retryAfter = (seconds: string) => ({ "Retry-After": seconds });
  test.each<[string, Answer, string, number]>([
    ["200", { status: 200 }, "success", 1],
    ["204", { status: 204 }, "success", 1],
    ["301, which is not followed", { status: 301, headers: { Location: "/other" } }, "terminated", 1],
    ["401", { status: 401 }, "terminated", 1],
    ["403", { status: 403 }, "terminated", 1],
    ["409", { status: 409 }, "failed", 4],
    ["429 without Retry-After", { status: 429 }, "terminated", 1],
    ["429 with Retry-After under a minute", { status: 429, headers: retryAfter("30") }, "failed", 4],
    ["429 with Retry-After of a minute", { status: 429, headers: retryAfter("60") }, "terminated", 1],
    ["500", { status: 500 }, "failed", 1],
    ["503 without Retry-After", { status: 503 }, "failed", 1],
    ["503 with Retry-After under a minute", { status: 503, headers: retryAfter("1") }, "failed", 4],
    ["nothing in time", null, "timeout", 6],
  ])("%s: %j ends as %s after %s attempts", async (_case, answer, status, attempts) => {
    const receiver = await startReceiver(() => answer);
    const { delivery, webhook } = deliver(receiver.url, {}, answer === null ? 0.4 : undefined);
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(receiver.calls).toHaveLength(attempts);
    expect(delivery.log.find(id)).toMatchObject({ status, statusCode: answer?.status ?? null });
    expect(delivery.log.find(id)?.attempts).toHaveLength(attempts);
  });

  test("a retry that succeeds makes the invocation a success", async () => {
    const receiver = await startReceiver((_call, index) => ({ status: index === 0 ? 409 : 200, body: "ok" }));
    const { delivery, webhook } = deliver(receiver.url);
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(delivery.log.find(id)).toMatchObject({
      status: "success",
      attempts: [
        { status: "failed", status_code: 409 },
        { status: "success", status_code: 200, response: { payload: "ok" } },
      ],
    });
  });

  test("nobody at the port ends as failed, with no status code", async () => {
    const { delivery, webhook } = deliver("http://localhost:1/");
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(delivery.log.find(id)).toMatchObject({ status: "failed", statusCode: null });
  });

  test.each([
    "https://survey.example/hook",
    "http://10.0.0.1/",
    "http://localhost.evil.example/",
    "noop://noop",
  ])("%s is never called", async (endpoint) => {
    const { delivery, webhook } = deliver(endpoint);
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    const payload = delivery.log.find(id)?.attempts[0]?.response?.payload;
    expect(payload).toMatch(/sends nothing outside this machine|not an http or https URL/);
  });
});

describe("delivery as a whole", () => {
  test("reports each finished invocation", async () => {
    const receiver = await startReceiver();
    const { emulator, delivery, webhook } = deliver(receiver.url);
    const done: unknown[] = [];
    emulator.subscribe((event) => done.push(event));
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(done).toEqual([{ type: "delivery.completed", invocationId: id }]);
  });

  test("breaks the circuit of a receiver that fails, for 5 seconds", async () => {
    const receiver = await startReceiver(() => ({ status: 500 }));
    const { emulator, delivery, webhook } = deliver(receiver.url);
    for (let count = 0; count < 130; count += 1) delivery.enqueue(webhook, "{}");
    await delivery.settled();
    const broken = delivery.log.list().filter((invocation) => invocation.status === "circuit broken");
    expect(broken.length).toBe(130 - receiver.calls.length);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken[0]?.attempts[0]).not.toHaveProperty("request");
    emulator.clock.advance(5001);
    delivery.enqueue(webhook, "{}");
    const before = receiver.calls.length;
    await delivery.settled();
    expect(receiver.calls.length).toBe(before + 1);
  });

  test("throttles a trial account at 60 invocations a minute", async () => {
    const receiver = await startReceiver();
    const { emulator, delivery, webhook } = deliver(receiver.url);
    emulator.account.settings.isTrial = true;
    for (let count = 0; count < 61; count += 1) delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(receiver.calls).toHaveLength(60);
    expect(delivery.log.list().at(-1)).toMatchObject({ status: "throttled", statusCode: null });
    emulator.clock.advance(60_001);
    delivery.enqueue(webhook, "{}");
    await delivery.settled();
    expect(receiver.calls).toHaveLength(61);
  });

  test("keeps the log for 7 days of the emulator's clock", async () => {
    const receiver = await startReceiver();
    const { emulator, delivery, webhook } = deliver(receiver.url);
    const id = delivery.enqueue(webhook, "{}");
    await delivery.settled();
    emulator.clock.advance(7 * 24 * 3_600_000);
    expect(delivery.log.find(id)).toBeDefined();
    emulator.clock.advance(1);
    expect(delivery.log.list()).toEqual([]);
  });

  test("a reset empties queue and log", async () => {
    const receiver = await startReceiver(() => null);
    const { emulator, delivery, webhook } = deliver(receiver.url);
    delivery.enqueue(webhook, "{}");
    emulator.publish({ type: "reset" });
    await delivery.settled();
    expect(delivery.log.list()).toEqual([]);
  });

  test("delivers a thousand calls", async () => {
    const receiver = await startReceiver();
    const { delivery, webhook } = deliver(receiver.url);
    for (let count = 0; count < 1000; count += 1) delivery.enqueue(webhook, String(count));
    await delivery.settled();
    expect(new Set(receiver.calls.map((call) => call.body)).size).toBe(1000);
  });
});
