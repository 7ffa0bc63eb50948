import { describe, expect, onTestFinished, test } from "vitest";

import { startReceivers } from "../emulator/src/receivers/start-receivers.ts";
import { surveyAccount, SURVEY_PATH } from "./survey-account.ts";
import { createReceiver } from "./survey-receiver.ts";

const { email, token } = surveyAccount;
const authorization = `Basic ${btoa(`${email}/token:${token}`)}`;
const sample = '{"nome":"Público-Alvo","email":"publicoalvo@teste.com"}';

async function start() {
  const receiver = createReceiver({ now: () => Date.parse("2026-11-16T12:00:00Z") });
  const { running, stop } = await startReceivers([receiver], {
    port: 0,
    reportBug: (error) => expect.unreachable(String(error)),
  });
  onTestFinished(stop);
  const origin = running[0]?.origin ?? "";
  const send = (
    changes: { method?: string; authorization?: string; type?: string; body?: string; path?: string } = {},
  ) =>
    fetch(new URL(changes.path ?? SURVEY_PATH, origin), {
      method: changes.method ?? "POST",
      headers: {
        ...(changes.authorization === "" ? {} : { Authorization: changes.authorization ?? authorization }),
        "Content-Type": changes.type ?? "application/json; charset=utf-8",
      },
      ...(changes.method === "GET" ? {} : { body: changes.body ?? sample }),
    });
  return { receiver, origin, send };
}

describe("the 2listen stand-in", () => {
  test("answers ok to the sample body and keeps it", async () => {
    const { receiver, send } = await start();
    const response = await send();
    expect([response.status, await response.text()]).toEqual([200, "ok"]);
    expect(receiver.list()).toEqual([{ receivedAt: "2026-11-16T12:00:00.000Z", body: JSON.parse(sample) }]);
    receiver.clear();
    expect(receiver.list()).toEqual([]);
  });

  test.each([
    ["another method", { method: "GET" }, 405],
    ["no credentials", { authorization: "" }, 401],
    ["a wrong token", { authorization: `Basic ${btoa(`${email}/token:outro`)}` }, 401],
    ["the e-mail without /token", { authorization: `Basic ${btoa(`${email}:${token}`)}` }, 401],
    ["a bearer token", { authorization: `Bearer ${token}` }, 401],
    ["another content type", { type: "text/plain" }, 415],
    ["what is not JSON", { body: '{"email":' }, 400],
    ["a list", { body: '["a@b.co"]' }, 400],
    ["nothing", { body: "" }, 400],
    ["no e-mail", { body: '{"nome":"Ana","email":""}' }, 422],
    ["what is too long", { body: `{"email":"a@b.co","x":"${"x".repeat(1024 * 1024)}"}` }, 413],
    ["another path", { path: "/other" }, 404],
  ])("%s is refused, and nothing is kept", async (_case, changes, status) => {
    const { receiver, send } = await start();
    expect((await send(changes)).status).toBe(status);
    expect(receiver.list()).toEqual([]);
  });

  test("an e-mail is found at any position of the body", async () => {
    const { send } = await start();
    expect((await send({ body: '{"contatos":[{"canais":{"e":"ana@cliente.example"}}]}' })).status).toBe(200);
  });

  test("listens on 127.0.0.1 as well as by name", async () => {
    const { origin, send } = await start();
    const { port } = new URL(origin);
    expect((await send({ path: `http://127.0.0.1:${port}${SURVEY_PATH}` })).status).toBe(200);
  });

  test("takes many at once", async () => {
    const { receiver, send } = await start();
    await Promise.all(Array.from({ length: 200 }, () => send()));
    expect(receiver.list()).toHaveLength(200);
  });
});
