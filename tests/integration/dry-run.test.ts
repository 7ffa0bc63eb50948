import { describe, expect, it } from "vitest";
import type { FoundTicket } from "../../src/application/ports/ticket-search.ts";
import { dryRun } from "../../src/application/provisioning/dry-run.ts";
import { theSurvey } from "../support/account/the-survey.ts";
import {
  advanceHours,
  anInstalledApp,
  listSurveys,
  solveTicket,
} from "../support/account/an-installed-app.ts";
import { applySettings } from "../support/account/a-set-up.ts";

const nowMs = Date.parse("2026-11-18T12:00:00Z");

/** Solved, answered in public, and left alone for four hours. */
const someTicket: FoundTicket = {
  id: 1,
  subject: "Dúvida",
  status: "solved",
  tags: [],
  isPublic: true,
  updatedAtMs: nowMs - 4 * 3_600_000,
  requesterId: 2,
  brandId: null,
  groupId: null,
  formId: null,
  channel: "web",
};

describe("a dry run", () => {
  it("counts what the first run then surveys, and says why the others are left out", async () => {
    const { gateway, settings, running, token, sent } = await anInstalledApp();
    const email = "lote@cliente.example";
    const now = [await solveTicket(running, { email }), await solveTicket(running, { email })];
    const optedOut = await solveTicket(running, { email, tags: ["pesquisa2listen_nao_enviar"] });
    const isPrivate = await solveTicket(running, { email, isPublic: false });
    const done = await solveTicket(running, { email, tags: ["pesquisa2listen_disparada"] });
    await advanceHours(running, 4);
    const later = await solveTicket(running, { email });
    const wanted = settings();
    sent.length = 0;

    const result = await dryRun({ gateway, survey: theSurvey(wanted), nowMs: running.emulator.clock.now() });
    const verdicts = Object.fromEntries(
      result.tickets.map(({ id, verdict, reasons }) => [id, [verdict, reasons[0]?.reason]]),
    );
    expect(verdicts).toMatchObject({
      [now[0] ?? 0]: ["now", undefined],
      [now[1] ?? 0]: ["now", undefined],
      [optedOut]: ["left", "optedOut"],
      [isPrivate]: ["left", "noPublicComment"],
      [done]: ["alreadySent", undefined],
      [later]: ["later", undefined],
    });
    expect(sent.length).toBeLessThanOrEqual(2);

    const before = await countAllSurveys(running);
    await applySettings(gateway, wanted, { saved: wanted, token });
    await advanceHours(running, 1);
    expect((await countAllSurveys(running)) - before).toBe(result.matchingCount);
    expect(await listSurveys(running, email)).toHaveLength(2);
  });

  it("of a trigger surveys nothing at first", async () => {
    const { gateway, settings, running } = await anInstalledApp();
    await solveTicket(running);
    await advanceHours(running, 3);
    const survey = theSurvey(settings({ rule: { kind: "trigger" } }));
    const result = await dryRun({ gateway, survey, nowMs: running.emulator.clock.now() });
    expect(result).toMatchObject({ matchingCount: 0, needsAcknowledgement: false });
    expect(result.tickets.filter(({ verdict }) => verdict === "now")).toEqual([]);
  });

  it("of more than a page counts the matching ones all the same, exactly, by one more request", async () => {
    const { gateway, settings, running, token, sent } = await anInstalledApp();
    for (let made = 0; made < 101; made += 1)
      await solveTicket(running, { email: `c${made}@cliente.example`, isPublic: made % 10 > 0 });
    await advanceHours(running, 4);
    const wanted = settings();
    const survey = theSurvey(wanted);
    sent.length = 0;
    const result = await dryRun({ gateway, survey, nowMs: running.emulator.clock.now() });
    expect(result).toMatchObject({ bound: "exact", needsAcknowledgement: true });
    expect(result.tickets).toHaveLength(100);
    expect(sent.map(({ path }) => path)).toEqual(["/api/v2/search", "/api/v2/search/export"]);

    const before = await countAllSurveys(running);
    await applySettings(gateway, wanted, { saved: wanted, token });
    await advanceHours(running, 1);
    expect((await countAllSurveys(running)) - before).toBe(result.matchingCount);
  });

  it("of more than it reads says at most how many, by at most five requests", async () => {
    const { settings } = await anInstalledApp();
    const asked: string[] = [];
    const ticket = { ...someTicket, isPublic: false };
    const gateway = {
      searchTickets: async () => ({ count: 9000, tickets: [ticket] }),
      exportTickets: async (_selection: object, cursor: string | null) => {
        asked.push(`export ${cursor}`);
        return { items: [ticket, someTicket], nextCursor: `${asked.length}` };
      },
      countTickets: async () => {
        asked.push("count");
        return 8000;
      },
    };
    const result = await dryRun({ gateway, survey: theSurvey(settings()), nowMs });
    expect(result).toMatchObject({ bound: "tooMany", matchingCount: 8000, consideredCount: 9000 });
    expect(asked).toEqual(["export null", "export 1", "export 2", "count"]);
  });

  it("on the business calendar says at most how many, because search knows no calendar", async () => {
    const { gateway, settings, running } = await anInstalledApp();
    await solveTicket(running);
    await advanceHours(running, 4);
    const survey = theSurvey(settings({ rule: { inBusinessHours: true } }));
    const result = await dryRun({ gateway, survey, nowMs: running.emulator.clock.now() });
    expect(result).toMatchObject({ bound: "businessHours" });
  });
});

async function countAllSurveys(running: { url: string }): Promise<number> {
  const response = await fetch(`${running.url}/emulator/surveys`);
  return ((await response.json()) as unknown[]).length;
}
