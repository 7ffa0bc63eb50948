import { describe, expect, onTestFinished, test } from "vitest";

import { startStandIn } from "./start-stand-in.ts";

const account = { email: "admin@2listen.example", token: "segredo" };
const authorization = `Basic ${btoa("admin@2listen.example/token:segredo")}`;
const sample = '{"nome":"Público-Alvo","email":"publicoalvo@teste.com"}';

async function start() {
  const standIn = await startStandIn({ port: 0, ...account, now: () => Date.parse("2026-11-16T12:00:00Z") });
  onTestFinished(() => standIn.stop());
  const send = (
    changes: { method?: string; authorization?: string; type?: string; body?: string; path?: string } = {},
  ) =>
    fetch(new URL(changes.path ?? "/api/v1/surveys/dispatch", standIn.url), {
      method: changes.method ?? "POST",
      headers: {
        ...(changes.authorization === "" ? {} : { Authorization: changes.authorization ?? authorization }),
        "Content-Type": changes.type ?? "application/json; charset=utf-8",
      },
      ...(changes.method === "GET" ? {} : { body: changes.body ?? sample }),
    });
  return { standIn, send };
}

describe("the 2listen stand-in", () => {
  test("answers ok to the sample body and keeps it", async () => {
    const { standIn, send } = await start();
    const response = await send();
    expect([response.status, await response.text()]).toEqual([200, "ok"]);
    expect(standIn.surveys()).toEqual([{ receivedAt: "2026-11-16T12:00:00.000Z", body: JSON.parse(sample) }]);
    standIn.clear();
    expect(standIn.surveys()).toEqual([]);
  });

  test.each([
    ["another method", { method: "GET" }, 405],
    ["no credentials", { authorization: "" }, 401],
    ["a wrong token", { authorization: `Basic ${btoa("admin@2listen.example/token:outro")}` }, 401],
    ["the e-mail without /token", { authorization: `Basic ${btoa("admin@2listen.example:segredo")}` }, 401],
    ["a bearer token", { authorization: "Bearer segredo" }, 401],
    ["another content type", { type: "text/plain" }, 415],
    ["what is not JSON", { body: '{"email":' }, 400],
    ["a list", { body: '["a@b.co"]' }, 400],
    ["nothing", { body: "" }, 400],
    ["no e-mail", { body: '{"nome":"Ana","email":""}' }, 422],
    ["what is too long", { body: `{"email":"a@b.co","x":"${"x".repeat(1024 * 1024)}"}` }, 413],
    ["another path", { path: "/other" }, 404],
  ])("%s is refused, and nothing is kept", async (_case, changes, status) => {
    const { standIn, send } = await start();
    expect((await send(changes)).status).toBe(status);
    expect(standIn.surveys()).toEqual([]);
  });

  test("an e-mail is found wherever it stands", async () => {
    const { send } = await start();
    expect((await send({ body: '{"contatos":[{"canais":{"e":"ana@cliente.example"}}]}' })).status).toBe(200);
  });

  test("listens on 127.0.0.1 as well as by name", async () => {
    const { standIn, send } = await start();
    const { port } = new URL(standIn.url);
    expect((await send({ path: `http://127.0.0.1:${port}/api/v1/surveys/dispatch` })).status).toBe(200);
  });

  test("takes many at once", async () => {
    const { standIn, send } = await start();
    await Promise.all(Array.from({ length: 200 }, () => send()));
    expect(standIn.surveys()).toHaveLength(200);
  });
});
