import { describe, expect, it } from "vitest";
import { testConnection } from "../../src/application/connection/test-connection.ts";
import { dryRun } from "../../src/application/provisioning/dry-run.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import { makePlan } from "../../src/domain/provisioning/plan/make-plan.ts";
import { listDifferences } from "../../src/domain/provisioning/resources/list-differences.ts";
import { looksLikeOurTitle } from "../../src/domain/provisioning/resources/resource-title.ts";
import {
  advanceHours,
  anInstalledApp,
  listSurveys,
  solveTicket,
} from "../support/account/an-installed-app.ts";
import { applySettings, aSetUp } from "../support/account/a-set-up.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { resourceTexts } from "../support/account/resource-texts.ts";
import { theSurvey } from "../support/account/the-survey.ts";

const anaEmail = "ana@cliente.example";

async function readTags(running: Parameters<typeof callEmulator>[0], ticketId: number): Promise<string[]> {
  const { body } = await callEmulator(running, `GET /api/v2/tickets/${ticketId}`);
  return (body as { ticket: { tags: string[] } }).ticket.tags;
}

describe("a blank account", () => {
  it("is set up with at most twelve requests from opening to applied, and a second time with no write", async () => {
    const { gateway, sent, settings, running, installationId, token, readSavedSettings } =
      await anInstalledApp();
    const wanted = settings();
    const { endpoint, accountEmail, bodyTemplate } = theSurvey(wanted);
    const respondent = { name: "Ana", email: anaEmail };
    const test = await testConnection(gateway, { endpoint, accountEmail, token, bodyTemplate, respondent });
    await dryRun({ gateway, survey: theSurvey(wanted), nowMs: running.emulator.clock.now() });
    const report = await applySettings(gateway, wanted, {
      saved: readSavedSettings(),
      installationId,
      token,
    });

    expect(test.code).toBe("accepted");
    expect(report.isComplete).toBe(true);
    expect(sent.length).toBeLessThanOrEqual(12);
    expect(sent.filter(({ method, path }) => method !== "GET" && !path.endsWith("/test"))).toEqual([
      { method: "POST", path: "/api/v2/webhooks", status: 201 },
      { method: "POST", path: "/api/v2/automations", status: 201 },
      { method: "POST", path: "/api/v2/triggers", status: 201 },
      { method: "POST", path: "/api/v2/triggers", status: 201 },
      { method: "PUT", path: `/api/v2/apps/installations/${installationId}`, status: 200 },
    ]);
    expect(readSavedSettings()).toEqual(wanted);

    sent.length = 0;
    const again = await applySettings(gateway, wanted, { saved: readSavedSettings(), installationId, token });
    expect(again.outcomes).toEqual([]);
    expect(sent.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it.each([
    ["automation", 3],
    ["trigger", 0],
  ] as const)("surveys a solved ticket once by %s, and once more after a resend", async (kind, hours) => {
    const { gateway, tickets, settings, running, token } = await anInstalledApp();
    await applySettings(gateway, settings({ rule: { kind } }), { saved: null, token });
    const ticketId = await solveTicket(running);
    await advanceHours(running, hours);
    expect(await listSurveys(running, anaEmail)).toEqual([
      { name: "Ana Cliente", email: anaEmail, ticket: String(ticketId) },
    ]);
    expect(await readTags(running, ticketId)).toContain("pesquisa2listen_disparada");

    await advanceHours(running, 5);
    expect(await listSurveys(running, anaEmail)).toHaveLength(1);

    await tickets.addTag(ticketId, "pesquisa2listen_reenviar", null);
    await advanceHours(running, 0);
    expect(await listSurveys(running, anaEmail)).toHaveLength(2);
    expect(await readTags(running, ticketId)).not.toContain("pesquisa2listen_reenviar");
  });

  it("leaves a private ticket and one that opted out alone", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    await applySettings(gateway, settings(), { saved: null, token });
    await solveTicket(running, { isPublic: false });
    await solveTicket(running, { tags: ["pesquisa2listen_nao_enviar"] });
    await advanceHours(running, 3);
    expect(await listSurveys(running, anaEmail)).toEqual([]);
  });
});

describe("a name that holds quotes and backslashes", () => {
  const name = 'Zé "Teste" \\ O\'Neil 😀';

  it.each([true, false])("reaches 2listen as it is, with values escaped for JSON: %s", async (escapes) => {
    const { gateway, settings, running, token } = await anInstalledApp({
      assumptions: { jsonEscapesPlaceholderValues: escapes },
    });
    await applySettings(gateway, settings(), { saved: null, token });
    await solveTicket(running, { name, email: "ze@cliente.example" });
    await advanceHours(running, 3);
    expect(await listSurveys(running, "ze@cliente.example")).toMatchObject([{ name }]);
  });
});

describe("the settings", () => {
  it("that Zendesk does not let the app save leave the resources in place, and are the one step that failed", async () => {
    const { gateway, settings, installationId, token } = await anInstalledApp({
      assumptions: { settingsWritableFromApp: false },
    });
    const report = await applySettings(gateway, settings(), { saved: null, installationId, token });
    expect(report.isComplete).toBe(false);
    expect(report.outcomes.map(({ state }) => state)).toEqual([
      "applied",
      "applied",
      "applied",
      "applied",
      "failed",
    ]);
    expect(report.outcomes.at(-1)).toMatchObject({ failure: { kind: "forbidden", status: 403 } });
  });
});

describe("what Zendesk echoes", () => {
  it.each(["automation", "trigger"] as const)("of the %s and a scope is no difference", async (kind) => {
    const { gateway, settings, token } = await anInstalledApp();
    const scope = {
      brandIds: [],
      groupIds: [],
      formIds: [],
      channelIds: ["0", "4"],
      excludedTags: ["spam", "procon"],
    };
    const wanted = settings({ rule: { kind, inBusinessHours: true }, scope });
    const report = await applySettings(gateway, wanted, { saved: wanted, token });
    expect(report.outcomes.map(({ state }) => state)).toEqual(["applied", "applied", "applied", "applied"]);
    expect(makePlan(aSetUp(wanted), await inspectAccount(gateway)).steps).toEqual([]);
  });
});

describe("the texts that an admin reads in Zendesk", () => {
  it("are in the language of whoever set up, and an admin with another one has nothing to do", async () => {
    const { gateway, settings, token } = await anInstalledApp();
    const portuguese = "Criado e mantido pelo app 2listen. Não apague esta marca:";
    const wanted = settings();
    await applySettings(gateway, wanted, { saved: wanted, token, texts: resourceTexts["pt-br"] });
    const account = await inspectAccount(gateway);
    const owned = account.triggers.filter(({ title }) => looksLikeOurTitle(title));
    expect(owned.map(({ title, description }) => [title, description])).toEqual([
      ["2listen · reenvio", `${portuguese} [2listen:default/resend]`],
      ["2listen · ticket de acompanhamento", `${portuguese} [2listen:default/followUp]`],
    ]);

    const inEnglish = { settings: wanted, texts: resourceTexts.en };
    expect(makePlan(aSetUp(wanted, inEnglish), account).steps).toEqual([]);
    expect(makePlan({ kind: "repair", ...inEnglish }, account).steps).toEqual([]);
    expect(listDifferences(wanted, account).map(({ kind }) => kind)).toEqual(Array(4).fill("unchanged"));
  });
});
