import { describe, expect, it } from "vitest";
import { testConnection, type ConnectionTest } from "../../src/application/connection/test-connection.ts";
import { anInstalledApp } from "../support/account/an-installed-app.ts";
import { sampleBody } from "../support/account/a-set-up.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { findFreePort } from "../support/emulator/find-free-port.ts";
import { startReceiver, type Answer } from "../support/emulator/start-receiver.ts";

const aTest = (changes: Partial<ConnectionTest> = {}): ConnectionTest => ({
  endpoint: "http://localhost:1/",
  accountEmail: "conta@empresa.example",
  token: "segredo",
  bodyTemplate: sampleBody,
  respondent: { name: 'Zé "Teste"', email: "ze@cliente.example" },
  ...changes,
});

describe("a connection test by Zendesk's own webhook test", () => {
  it.each<[number, string]>([
    [200, "accepted"],
    [201, "accepted"],
    [301, "redirected"],
    [400, "refusedBody"],
    [401, "unauthorised"],
    [403, "unauthorised"],
    [404, "notFound"],
    [408, "timedOut"],
    [422, "refusedBody"],
    [429, "rateLimited"],
    [500, "serverError"],
    [503, "serverError"],
  ])("takes the answer %i for %s", async (status, code) => {
    const answer: Answer = { status, body: "resposta" };
    const receiver = await startReceiver(() => answer);
    const { gateway } = await anInstalledApp();
    const result = await testConnection(gateway, aTest({ endpoint: receiver.url }));
    expect(result).toEqual({ code, statusCode: status, answer: "resposta" });
  });

  it("sends the body that a survey would have, as the account with its token", async () => {
    const receiver = await startReceiver();
    const { gateway } = await anInstalledApp();
    await testConnection(gateway, aTest({ endpoint: receiver.url }));
    const [call] = receiver.calls;
    expect(call?.headers.authorization).toBe(`Basic ${btoa("conta@empresa.example/token:segredo")}`);
    expect(JSON.parse(call?.body ?? "")).toEqual({
      name: 'Zé "Teste"',
      email: "ze@cliente.example",
      ticket: "0",
    });
  });

  it("sends a plain name and e-mail while there is no body", async () => {
    const { gateway, running, token } = await anInstalledApp();
    const { endpoint, email } = running.credentials;
    const test = aTest({ endpoint, accountEmail: email, token, bodyTemplate: "" });
    expect(await testConnection(gateway, test)).toMatchObject({ code: "accepted" });
  });

  it.each([true, false])(
    "finds an address unreachable, whether Zendesk answers for it or refuses: %s",
    async (answers) => {
      const { gateway } = await anInstalledApp({
        assumptions: { webhookTestAnswersForUnreachableHost: answers },
      });
      const endpoint = `http://localhost:${await findFreePort()}/`;
      expect(await testConnection(gateway, aTest({ endpoint }))).toMatchObject({
        code: "unreachable",
        statusCode: 0,
      });
    },
  );

  it.each([
    [{ status: 403 }, "notAllowed"],
    [{ status: 429 }, "rateLimited"],
    [{ status: 500 }, "unknown"],
  ])("says what Zendesk itself refuses: %o", async (fault, code) => {
    const { gateway, running } = await anInstalledApp();
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "POST /api/v2/webhooks/test", times: 1, ...fault },
    });
    expect(await testConnection(gateway, aTest())).toMatchObject({ code });
  });

  it("creates nothing", async () => {
    const { gateway, running } = await anInstalledApp();
    const { endpoint, email } = running.credentials;
    expect(
      await testConnection(gateway, aTest({ endpoint, accountEmail: email, token: "errado" })),
    ).toMatchObject({
      code: "unauthorised",
    });
    expect(await gateway.listWebhooks()).toEqual([]);
  });
});
