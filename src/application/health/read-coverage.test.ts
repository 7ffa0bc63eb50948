import { describe, expect, it } from "vitest";
import { someSettings } from "../../../tests/support/account/a-set-up.ts";
import { theSurvey } from "../../../tests/support/account/the-survey.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { TicketSelection } from "../ports/ticket-search.ts";
import { readCoverage } from "./read-coverage.ts";

const nowMs = Date.parse("2026-03-30T12:00:00Z");
/** Midnights in Lisbon, where the clocks went forward on 29 March. */
const midnights = ["2026-03-30T23:00:00Z", "2026-03-29T23:00:00Z", "2026-03-29T00:00:00Z"];

describe("coverage", () => {
  it("counts each day from its own midnight to the next, also on a day of 23 hours", async () => {
    const selections: TicketSelection[] = [];
    const gateway = {
      countTickets: async (selection: TicketSelection) => selections.push(selection),
    } as unknown as AccountGateway;
    const dayStartMs = (daysAgo: number) =>
      Date.parse(midnights[daysAgo + 1] ?? "") || nowMs - daysAgo * 86_400_000;
    const settings = someSettings({});
    const days = await readCoverage(
      { gateway, settings, survey: theSurvey(settings), nowMs, dayStartMs, isTrial: null },
      () => {},
    );
    expect(days).toHaveLength(14);
    expect(days.slice(-2).map((day) => new Date(day.dayStartMs).toISOString())).toEqual([
      "2026-03-29T00:00:00.000Z",
      "2026-03-29T23:00:00.000Z",
    ]);
    expect(selections.slice(-4)).toContainEqual({
      solvedFromMs: Date.parse("2026-03-29T00:00:00Z"),
      solvedBeforeMs: Date.parse("2026-03-29T23:00:00Z"),
    });
    expect(selections.slice(-4)).toContainEqual({
      solvedFromMs: Date.parse("2026-03-29T23:00:00Z"),
      solvedBeforeMs: Date.parse("2026-03-30T23:00:00Z"),
    });
  });
});
