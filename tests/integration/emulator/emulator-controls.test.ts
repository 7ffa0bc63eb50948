import { aStandInWebhook } from "../../support/account/a-stand-in-webhook.ts";
import { expect, test } from "vitest";

import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import { authorizationOf, callEmulator, type CallOptions } from "../../support/emulator/emulator-client.ts";
import { startTestEmulator, TEST_NOW } from "../../support/emulator/start-test-emulator.ts";

async function ask(running: RunningEmulator, call: string, options: CallOptions = {}): Promise<unknown> {
  return (await callEmulator(running, call, options)).body;
}

/** The tag of the bundled tickets that were surveyed already. */
const DISPATCHED = "pesquisa2listen_disparada";

/** What an app's page asks for through the host. */
const byApp = {
  headers: { "x-emulator-app": "700001", "x-emulator-location": "ticket_sidebar" },
  as: "agent",
} as const;

/** A webhook to the stand-in, and an automation that surveys what was solved more than two hours ago. */
async function setUpDispatch(running: RunningEmulator): Promise<void> {
  const made = await callEmulator(running, "POST /api/v2/webhooks", {
    body: aStandInWebhook("Pesquisa", running.credentials),
  });
  const { webhook } = made.body as { webhook: { id: string } };
  const template = '{"nome":"{{ticket.requester.name}}","email":"{{ticket.requester.email}}"}';
  const automation = {
    title: "Disparo",
    conditions: {
      all: [
        { field: "status", operator: "is", value: "solved" },
        { field: "current_tags", operator: "not_includes", value: DISPATCHED },
        { field: "ticket_is_public", operator: "is", value: "public" },
        { field: "updated_at", operator: "greater_than", value: "2" },
        { field: "SOLVED", operator: "less_than", value: "24" },
        { field: "current_tags", operator: "not_includes", value: "pesquisa2listen_nao_enviar" },
      ],
      any: [],
    },
    actions: [
      { field: "notification_webhook", value: [webhook.id, template] },
      { field: "current_tags", value: DISPATCHED },
    ],
  };
  const rule = await callEmulator(running, "POST /api/v2/automations", { body: { automation } });
  expect(rule.status).toBe(201);
}

async function solveNewTicket(running: RunningEmulator): Promise<number> {
  const body = {
    ticket: {
      subject: "Ajuda",
      comment: { body: "Olá", public: true },
      requester: { name: 'Zé "Teste"', email: "ze@example.org" },
      status: "solved",
    },
  };
  const reply = (await ask(running, "POST /api/v2/tickets", { as: "agent", body })) as {
    ticket: { id: number };
  };
  return reply.ticket.id;
}

test("the clock returns its time, moves on request, and never back", async () => {
  const running = await startTestEmulator();
  expect(await ask(running, "GET /emulator/clock")).toEqual({ now: TEST_NOW });
  expect(await ask(running, "POST /emulator/clock", { body: { advance: { minutes: 30 } } })).toEqual({
    now: "2026-11-18T12:30:00Z",
    runs: 0,
    deliveries: 0,
  });
  expect(
    (await callEmulator(running, "POST /emulator/clock", { body: { advance: { hours: -1 } } })).status,
  ).toBe(400);
});

test("an advance runs the automations that fall due and waits for their deliveries", async () => {
  const running = await startTestEmulator();
  await setUpDispatch(running);
  const ticketId = await solveNewTicket(running);
  expect(await ask(running, "POST /emulator/clock", { body: { advance: { hours: 3 } } })).toEqual({
    now: "2026-11-18T15:00:00Z",
    runs: 3,
    deliveries: 1,
  });
  expect(await ask(running, "GET /emulator/surveys")).toEqual([
    { receivedAt: expect.any(String), body: { nome: 'Zé "Teste"', email: "ze@example.org" } },
  ]);
  expect(await ask(running, `GET /api/v2/tickets/${ticketId}/tags`)).toEqual({
    tags: expect.arrayContaining([DISPATCHED]),
  });
});

test("surveys and deliveries are cleared on request", async () => {
  const running = await startTestEmulator();
  await setUpDispatch(running);
  await solveNewTicket(running);
  await ask(running, "POST /emulator/clock", { body: { advance: { hours: 3 } } });
  expect(await ask(running, "GET /emulator/deliveries")).toEqual([
    expect.objectContaining({ status_code: 200, attempts: [expect.any(Object)] }),
  ]);
  for (const log of ["surveys", "deliveries"]) {
    expect((await callEmulator(running, `DELETE /emulator/${log}`)).status).toBe(204);
    expect(await ask(running, `GET /emulator/${log}`)).toEqual([]);
  }
});

test("the request log holds what apps ask, and nothing else", async () => {
  const running = await startTestEmulator();
  await ask(running, "GET /api/v2/tickets/1.json?include=users", byApp);
  await ask(running, "GET /api/v2/automations", byApp);
  await ask(running, "GET /api/v2/tickets/1", { as: "agent" });
  expect(await ask(running, "GET /emulator/requests")).toEqual([
    expect.objectContaining({
      method: "GET",
      path: "/api/v2/tickets/1.json?include=users",
      status: 200,
      location: "ticket_sidebar",
    }),
    expect.objectContaining({ method: "GET", path: "/api/v2/automations" }),
  ]);
  await callEmulator(running, "DELETE /emulator/requests");
  expect(await ask(running, "GET /emulator/requests")).toEqual([]);
});

test("a fault answers in place of the API for the requested number of calls", async () => {
  const running = await startTestEmulator();
  const body = { error: "RecordInvalid", description: "asked for" };
  const fault = { match: "GET /api/v2/tickets/*", status: 422, times: 1, body, retryAfter: 2 };
  expect((await callEmulator(running, "POST /emulator/faults", { body: fault })).status).toBe(201);
  const reply = await callEmulator(running, "GET /api/v2/tickets/1.json");
  expect(reply).toMatchObject({ status: 422, body });
  expect(reply.headers.get("retry-after")).toBe("2");
  expect((await callEmulator(running, "GET /api/v2/tickets/1")).status).toBe(200);
});

test("a fault may be written as the call's whole address", async () => {
  const running = await startTestEmulator();
  const match = "GET /api/v2/search.json?query=type:ticket";
  await ask(running, "POST /emulator/faults", { body: { match, status: 503, times: 1 } });
  const call = "GET /api/v2/search.json?query=type:ticket";
  expect((await callEmulator(running, call)).status).toBe(503);
  expect((await callEmulator(running, call)).status).toBe(200);
});

test("a faulty call changes nothing", async () => {
  const running = await startTestEmulator();
  await callEmulator(running, "POST /emulator/faults", {
    body: { match: "POST /api/v2/tickets", status: 500 },
  });
  const before = running.emulator.account.tickets.size;
  expect(
    (await callEmulator(running, "POST /api/v2/tickets", { body: { ticket: { comment: { body: "x" } } } }))
      .body,
  ).toEqual({
    status: 500,
    error: "Internal Server Error",
  });
  expect(running.emulator.account.tickets.size).toBe(before);
});

test("a dropped call is never answered", async () => {
  const running = await startTestEmulator();
  await callEmulator(running, "POST /emulator/faults", {
    body: { match: "GET /api/v2/users/me", status: "drop", times: 1 },
  });
  const call = fetch(`${running.url}/api/v2/users/me`, {
    headers: authorizationOf("admin"),
    signal: AbortSignal.timeout(300),
  });
  await expect(call).rejects.toThrow(/timeout|aborted/i);
  expect((await callEmulator(running, "GET /api/v2/users/me")).status).toBe(200);
});

test("the emulator stops while a dropped call is still open", async () => {
  const running = await startTestEmulator();
  await callEmulator(running, "POST /emulator/faults", { body: { match: "*", status: "drop" } });
  const call = fetch(`${running.url}/api/v2/users/me`, { headers: authorizationOf("admin") }).then(
    () => "answered",
    () => "broken off",
  );
  await callEmulator(running, "DELETE /emulator/faults");
  await running.stop();
  expect(await call).toBe("broken off");
});

test("faults are listed, refused in a sentence, and cleared", async () => {
  const running = await startTestEmulator();
  const refused = await callEmulator(running, "POST /emulator/faults", {
    body: { match: "*", status: "gone" },
  });
  expect(refused).toMatchObject({ status: 400, body: { error: expect.stringContaining('"status"') } });
  await callEmulator(running, "POST /emulator/faults", { body: { match: "*", status: 503 } });
  expect(await ask(running, "GET /emulator/faults")).toEqual([
    expect.objectContaining({ match: "*", status: 503 }),
  ]);
  await callEmulator(running, "DELETE /emulator/faults");
  expect((await callEmulator(running, "GET /api/v2/users/me")).status).toBe(200);
});

test("a reset puts everything back but the clock", async () => {
  const running = await startTestEmulator();
  await setUpDispatch(running);
  await solveNewTicket(running);
  await ask(running, "POST /emulator/clock", { body: { advance: { hours: 3 } } });
  await ask(running, "GET /api/v2/users/me", byApp);
  await callEmulator(running, "POST /emulator/faults", { body: { match: "*", status: 503 } });
  expect(await ask(running, "POST /emulator/reset")).toEqual({ now: "2026-11-18T15:00:00Z" });
  expect(await ask(running, "GET /api/v2/webhooks")).toMatchObject({ webhooks: [] });
  expect(await ask(running, "GET /api/v2/tickets/count")).toMatchObject({ count: { value: 63 } });
  for (const log of ["surveys", "deliveries", "requests", "faults"])
    expect(await ask(running, `GET /emulator/${log}`)).toEqual([]);
});

test("settings and assumptions are read and changed in part", async () => {
  const running = await startTestEmulator();
  const body = {
    account: { isTrial: true, nativeCsatEnabled: true },
    assumptions: { tagDeleteAnswersWithTags: false },
  };
  expect(await ask(running, "PUT /emulator/settings", { body })).toMatchObject(body);
  expect(await ask(running, "GET /api/v2/account/settings")).toMatchObject({
    settings: { active_features: { customer_satisfaction: true } },
  });
  expect(
    (await callEmulator(running, "DELETE /api/v2/tickets/20/tags", { body: { tags: ["x"] } })).status,
  ).toBe(204);
});

test("a reset takes changed assumptions back", async () => {
  const running = await startTestEmulator({ assumptions: { searchIndexLagSeconds: 60 } });
  await ask(running, "PUT /emulator/settings", { body: { assumptions: { searchIndexLagSeconds: 0 } } });
  await ask(running, "POST /emulator/reset");
  expect(await ask(running, "GET /emulator/settings")).toMatchObject({
    assumptions: { searchIndexLagSeconds: 60 },
  });
});

test.each([
  [0, 1],
  [60, 0],
])(
  "with an index lag of %i s, search finds %i tickets made just now",
  async (searchIndexLagSeconds, count) => {
    const running = await startTestEmulator({ assumptions: { searchIndexLagSeconds } });
    await callEmulator(running, "POST /api/v2/tickets", {
      body: { ticket: { tags: ["nova"], comment: { body: "x" } } },
    });
    expect(await ask(running, "GET /api/v2/search/count?query=tags:nova")).toEqual({ count });
    await ask(running, "POST /emulator/clock", { body: { advance: { minutes: 1 } } });
    expect(await ask(running, "GET /api/v2/search/count?query=tags:nova")).toEqual({ count: 1 });
  },
);

test.each([
  [{ account: { plan: "team" } }, /no setting "plan"/],
  [{ account: { planName: "gold" } }, /"planName" is one of/],
  [{ account: { isTrial: "yes" } }, /same type/],
  [{ account: { ianaTimeZone: "Brasilia" } }, /"ianaTimeZone" is the name/],
  [{ account: { businessHours: { startHour: 9 } } }, /"businessHours" must be of the same type/],
  [{ other: {} }, /"other"/],
  ["", /JSON object/],
])("the setting %j is refused in a sentence", async (body, sentence) => {
  const running = await startTestEmulator();
  const reply = await callEmulator(running, "PUT /emulator/settings", { body });
  expect(reply).toMatchObject({ status: 400, body: { error: expect.stringMatching(sentence) } });
});

test("events are streamed to whoever listens", async () => {
  const running = await startTestEmulator();
  const stop = new AbortController();
  const response = await fetch(`${running.url}/emulator/events`, { signal: stop.signal });
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await callEmulator(running, "PUT /api/v2/tickets/20/tags", { body: { tags: ["nova"] } });
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes("\n\ndata: ")) break;
  }
  stop.abort();
  const event = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? "null") as unknown;
  expect(event).toMatchObject({ type: "ticket.changed", ticket: { id: 20 }, channel: "api" });
});

test("a control that does not exist answers 404", async () => {
  const running = await startTestEmulator();
  expect((await callEmulator(running, "GET /emulator/nonsense")).status).toBe(404);
});

test("the page's own session needs no token", async () => {
  const running = await startTestEmulator();
  const byHeader = { as: "nobody", headers: { "x-emulator-user": "900100002" } } as const;
  expect(await ask(running, "GET /api/v2/users/me", byHeader)).toMatchObject({
    user: { email: "agent@example.com" },
  });
  const byCookie = { as: "nobody", headers: { cookie: "a=b; emulator_session=900100001" } } as const;
  expect(await ask(running, "GET /api/v2/users/me", byCookie)).toMatchObject({ user: { role: "admin" } });
});

test("a change through the page's own form has the channel web", async () => {
  const running = await startTestEmulator();
  const byForm = { as: "nobody", headers: { "x-emulator-user": "900100002" } } as const;
  expect(
    await ask(running, "PUT /api/v2/tickets/20", { ...byForm, body: { ticket: { priority: "low" } } }),
  ).toMatchObject({
    audit: { via: { channel: "web" } },
  });
});

test("it listens on both loopback names, and on no other address", async () => {
  const running = await startTestEmulator();
  const { port } = new URL(running.url);
  for (const host of ["127.0.0.1", "localhost"])
    expect((await fetch(`http://${host}:${port}/emulator/clock`)).status).toBe(200);
});

test("a reload request after a rebuild reloads the app in the open pages", async () => {
  const running = await startTestEmulator();
  const heard: unknown[] = [];
  running.emulator.subscribe((event) => heard.push(event));
  expect((await callEmulator(running, "POST /emulator/reload-apps")).status).toBe(204);
  expect(heard).toEqual([{ type: "app.rebuilt" }]);
});
