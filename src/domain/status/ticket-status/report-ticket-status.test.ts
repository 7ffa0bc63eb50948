import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../../tests/support/account/a-survey.ts";
import { aTicket, updatedAtMs } from "../../../../tests/support/account/a-ticket.ts";
import type { Settings } from "../../survey/settings.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";
import { nextStatusChange } from "./next-status-change.ts";
import { reportTicketStatus } from "./report-ticket-status.ts";

const hour = 3_600_000;
const dispatched = "pesquisa2listen_disparada";
const settings: Settings = {
  surveys: [aSurvey()],
  resend: { coolDownHours: 24, groupIds: [] },
  agentsMayOptOut: true,
};

function report(tickets: {
  saved?: Partial<TicketSnapshot>;
  baseline?: Partial<TicketSnapshot>;
  now?: Partial<TicketSnapshot>;
}) {
  const saved = aTicket(tickets.saved);
  const form = {
    baseline: aTicket(tickets.baseline ?? tickets.saved),
    now: aTicket(tickets.now ?? tickets.saved),
  };
  return reportTicketStatus(settings, { saved, form }, updatedAtMs + hour / 2);
}

describe("the report on a ticket", () => {
  it("says not set up without settings, and without a survey", () => {
    const ticket = { saved: aTicket(), form: { baseline: aTicket(), now: aTicket() } };
    expect(reportTicketStatus(null, ticket, updatedAtMs).status).toEqual({ kind: "notSetUp" });
    expect(reportTicketStatus({ ...settings, surveys: [] }, ticket, updatedAtMs).status).toEqual({
      kind: "notSetUp",
    });
  });

  it("follows edits that are not submitted, and says so", () => {
    expect(report({ saved: { state: "open" }, now: { state: "solved" } })).toMatchObject({
      status: { kind: "scheduled", window: { kind: "afterSubmit", fromHours: 2, toHours: 3 } },
      isFromUnsavedEdits: true,
    });
  });

  it("does not mention edits that do not change the status", () => {
    expect(report({ saved: { state: "open" }, now: { state: "pending" } })).toMatchObject({
      status: { kind: "notEligible" },
      isFromUnsavedEdits: false,
    });
  });

  it("treats a tag that a rule added while the form is open as stored, whether the form shows it or not", () => {
    const saved = { tags: ["vip", dispatched] };
    const baseline = { tags: ["vip"] };
    for (const now of [{ tags: ["vip"] }, { tags: ["vip", dispatched] }]) {
      expect(report({ saved, baseline, now })).toMatchObject({
        status: { kind: "sent" },
        isFromUnsavedEdits: false,
      });
    }
  });

  it("keeps the agent's own tag edits while a rule adds another tag", () => {
    const { ticket } = report({
      saved: { tags: ["vip", dispatched] },
      baseline: { tags: ["vip"] },
      now: { tags: ["novo"] },
    });
    expect(ticket.tags).toEqual([dispatched, "novo"]);
  });
});

describe("the next change by time alone", () => {
  it("is the window's beginning, its end, then the end of the grace", () => {
    const ahead = (afterHours: number) => {
      const nowMs = updatedAtMs + afterHours * hour;
      const ticket = { saved: aTicket(), form: { baseline: aTicket(), now: aTicket() } };
      const next = nextStatusChange(reportTicketStatus(settings, ticket, nowMs), nowMs);
      return next === null ? null : (next - updatedAtMs) / hour;
    };
    expect([0, 2.5, 3.5, 5, 80].map(ahead)).toEqual([2, 3, 4, 72, null]);
  });

  it("is the age limit after the last update where the time of the solution is unknown", () => {
    const nowMs = updatedAtMs + 5 * hour;
    const saved = aTicket({ solvedAtMs: null });
    const report = reportTicketStatus(settings, { saved, form: { baseline: saved, now: saved } }, nowMs);
    expect(nextStatusChange(report, nowMs)).toBe(updatedAtMs + 72 * hour);
  });
});
