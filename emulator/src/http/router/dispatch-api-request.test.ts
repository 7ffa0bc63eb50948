import { expect, test } from "vitest";

import { defaultAssumptions } from "../../assumptions.ts";
import { createClock } from "../../clock.ts";
import { createFaults } from "../faults/faults.ts";
import { createRequestLog } from "./request-log.ts";
import { createWebhookDelivery } from "../../delivery/webhook-delivery.ts";
import { seedAccount } from "../../seed/seed-account.ts";
import { createEmulator } from "../../server/create-emulator.ts";
import { recordNotFound } from "../errors/api-error.ts";
import { dispatchApiRequest, type ApiGateway } from "./dispatch-api-request.ts";
import { createRateLimits } from "../limits/rate-limits.ts";
import type { ApiRequest, ApiRoute } from "./route.ts";
import { createRouter } from "./router.ts";

const AUTHORIZATION = {
  admin: `Basic ${btoa("admin@example.com/token:emulator")}`,
  agent: `Basic ${btoa("agent@example.com/token:emulator")}`,
};

function setUp(handle: ApiRoute["handle"], permission: ApiRoute["permission"] = "agent") {
  const emulator = createEmulator({
    account: seedAccount(0),
    clock: createClock(0, true),
    assumptions: { ...defaultAssumptions },
    apps: [],
    createDelivery: createWebhookDelivery,
  });
  const bugs: unknown[] = [];
  const gateway: ApiGateway = {
    emulator,
    router: createRouter([{ method: "POST", path: "/api/v2/things", permission, handle }], {
      endpoints: [{ method: "POST", path: "/api/v2/others" }],
      otherResources: [],
    }),
    requestLog: createRequestLog(() => {}),
    faults: createFaults(),
    rateLimits: createRateLimits(emulator, () => 0),
    baseUrl: "http://localhost:1",
    reportBug: (error) => bugs.push(error),
  };
  const ask = async (path = "/api/v2/things", init: RequestInit = {}) => {
    const headers = { authorization: AUTHORIZATION.admin, ...(init.headers as Record<string, string>) };
    const response = await dispatchApiRequest(
      gateway,
      new Request(`http://localhost:1${path}`, { method: "POST", ...init, headers }),
      () => {},
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? null : (JSON.parse(text) as unknown),
    };
  };
  return { gateway, bugs, ask };
}

test("a handler receives the caller, the request and the channel", async () => {
  let asked: ApiRequest | undefined;
  const { ask } = setUp((request) => {
    asked = request;
    return { status: 201, body: { done: true } };
  });
  expect(await ask("/api/v2/things.json?a=1", { body: '{"b":2}' })).toMatchObject({
    status: 201,
    body: { done: true },
  });
  expect(asked).toMatchObject({ path: "/api/v2/things", body: { b: 2 }, channel: "api", app: null });
  expect(asked?.query.get("a")).toBe("1");
  expect(asked?.user.email).toBe("admin@example.com");
});

test("a refusal is answered as it says, with the limit headers", async () => {
  const { ask, bugs } = setUp(() => {
    throw recordNotFound();
  });
  const reply = await ask();
  expect(reply).toMatchObject({ status: 404, body: { error: "RecordNotFound" } });
  expect(reply.headers.get("x-rate-limit")).toBe("700");
  expect(bugs).toEqual([]);
});

test("a bug of the emulator answers Zendesk's 500 and is reported", async () => {
  const bug = new Error("a bug");
  const { ask, bugs } = setUp(() => {
    throw bug;
  });
  expect(await ask()).toMatchObject({ status: 500, body: { status: 500, error: "Internal Server Error" } });
  expect(bugs).toEqual([bug]);
});

test("an endpoint that is documented but not emulated is distinguished from an unknown one", async () => {
  const { ask } = setUp(() => ({ status: 200 }));
  expect(await ask("/api/v2/others")).toMatchObject({ status: 501, body: { error: "NotEmulated" } });
  expect(await ask("/api/v2/nothing")).toMatchObject({ status: 404, body: { error: "InvalidEndpoint" } });
  expect(await ask("/api/v2/things/%")).toMatchObject({ status: 404, body: { error: "InvalidEndpoint" } });
});

test("a reply without a body is empty", async () => {
  const { ask } = setUp(() => ({ status: 204 }));
  expect(await ask()).toMatchObject({ status: 204, body: null });
});

test("path, credentials, permission and body are checked in that order", async () => {
  const { ask } = setUp(() => ({ status: 200, body: {} }), "admin");
  const stranger = { authorization: "Basic x" };
  const agent = { authorization: AUTHORIZATION.agent };
  expect((await ask("/api/v2/nothing", { headers: stranger, body: "{" })).status).toBe(404);
  expect((await ask("/api/v2/things", { headers: stranger, body: "{" })).status).toBe(401);
  expect((await ask("/api/v2/things", { headers: agent, body: "{" })).status).toBe(403);
  expect((await ask("/api/v2/things", { body: "{" })).status).toBe(400);
  expect((await ask("/api/v2/things", { body: "{}" })).status).toBe(200);
});

test("a member named __proto__ reaches nobody", async () => {
  let body: unknown;
  const { ask } = setUp((request) => {
    body = request.body;
    return { status: 200, body: {} };
  });
  await ask("/api/v2/things", { body: '{"__proto__":{"admin":true},"a":1}' });
  expect(Object.keys(body as object)).toEqual(["a"]);
});

test("what an app's page asks is logged with its location and outcome", async () => {
  const { ask, gateway } = setUp(() => ({ status: 200, body: {} }));
  await ask("/api/v2/things?a=1", {
    headers: { "x-emulator-app": "700001", "x-emulator-location": "nav_bar" },
  });
  await ask();
  expect(gateway.requestLog.list()).toEqual([
    expect.objectContaining({
      method: "POST",
      path: "/api/v2/things?a=1",
      status: 200,
      location: "nav_bar",
      installationId: 700001,
    }),
  ]);
});
