import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../../tests/support/account/a-survey.ts";
import { aTicket, updatedAtMs } from "../../../../tests/support/account/a-ticket.ts";
import type { Survey } from "../../survey/settings.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";
import { decideTicketStatus } from "./decide-ticket-status.ts";
import type { IneligibilityReason, TicketStatus } from "./ticket-status.ts";

const hour = 3_600_000;
const dispatched = "pesquisa2listen_disparada";
const resend = "pesquisa2listen_reenviar";
const optOut = "pesquisa2listen_nao_enviar";

function decide(options: {
  ticket?: Partial<TicketSnapshot>;
  survey?: Parameters<typeof aSurvey>[0];
  afterHours?: number;
  hasUnsavedEdits?: boolean;
}): TicketStatus {
  return decideTicketStatus({
    ticket: aTicket(options.ticket),
    survey: aSurvey(options.survey),
    nowMs: updatedAtMs + (options.afterHours ?? 0.5) * hour,
    hasUnsavedEdits: options.hasUnsavedEdits ?? false,
  });
}

describe("the status of a ticket", () => {
  it.each<[string, Parameters<typeof decide>[0], TicketStatus["kind"]]>([
    ["the dispatch tag means sent", { ticket: { tags: [dispatched] } }, "sent"],
    ["sent holds after the ticket is reopened", { ticket: { state: "open", tags: [dispatched] } }, "sent"],
    ["sent holds after the ticket is closed", { ticket: { state: "closed", tags: [dispatched] } }, "sent"],
    ["sent holds after an opt-out", { ticket: { tags: [dispatched, optOut] } }, "sent"],
    ["the resend tag means resend requested", { ticket: { tags: [resend] } }, "resendRequested"],
    [
      "the resend tag outweighs the dispatch tag",
      { ticket: { tags: [dispatched, resend] } },
      "resendRequested",
    ],
    [
      "no rule takes the resend tag of a closed ticket",
      { ticket: { state: "closed", tags: [dispatched, resend] } },
      "sent",
    ],
    ["solved, and the delay not over, means scheduled", { afterHours: 1 }, "scheduled"],
    ["the hourly run may be late by one hour", { afterHours: 3.9 }, "scheduled"],
    ["later than that means overdue", { afterHours: 4.1 }, "overdue"],
    [
      "a trigger that did not dispatch on solving is overdue at once",
      { survey: { rule: { kind: "trigger" } } },
      "overdue",
    ],
    [
      "unsaved solving is scheduled by a trigger",
      { survey: { rule: { kind: "trigger" } }, hasUnsavedEdits: true },
      "scheduled",
    ],
    [
      "business hours leave the ticket scheduled",
      { survey: { rule: { inBusinessHours: true } }, afterHours: 40 },
      "scheduled",
    ],
    [
      "an unknown last update leaves the ticket scheduled",
      { ticket: { updatedAtMs: null, solvedAtMs: null } },
      "scheduled",
    ],
  ])("%s", (_title, options, kind) => {
    expect(decide(options).kind).toBe(kind);
  });

  it.each<[IneligibilityReason, Parameters<typeof decide>[0]]>([
    ["notCreated", { ticket: { id: null, state: "new" } }],
    ["closed", { ticket: { state: "closed" } }],
    ["optedOut", { ticket: { tags: [optOut] } }],
    ["noRequesterEmail", { ticket: { requester: { name: "Zé", email: "" } } }],
    [
      "excludedTag",
      { ticket: { tags: ["spam"] }, survey: { scope: { excludedTags: ["closed_by_merge", "spam"] } } },
    ],
    ["otherBrand", { survey: { scope: { brandIds: ["9"] } } }],
    ["otherGroup", { survey: { scope: { groupIds: ["9"] } } }],
    ["otherGroup", { ticket: { groupId: "" }, survey: { scope: { groupIds: ["9"] } } }],
    ["otherForm", { survey: { scope: { formIds: ["9"] } } }],
    ["otherChannel", { survey: { scope: { channelIds: ["29"] } } }],
    ["noPublicComment", { ticket: { hasPublicComment: false } }],
    ["tooOld", { afterHours: 72 }],
    ["tooOld", { ticket: { solvedAtMs: updatedAtMs - 71 * hour } }],
    ["notSolved", { ticket: { state: "pending" } }],
  ])("not eligible: %s", (reason, options) => {
    const status = decide(options);
    expect(status.kind === "notEligible" && status.reasons[0].reason).toBe(reason);
  });

  it.each<[string, Partial<TicketSnapshot>]>([
    ["privacy of the comments", { hasPublicComment: null }],
    ["e-mail", { requester: { name: null, email: null } }],
    ["brand", { brandId: null }],
    ["group", { groupId: null }],
    ["form", { formId: null }],
    ["channel", { channel: null }],
    ["channel's id", { channel: "a_channel_of_tomorrow" }],
    ["time of solving", { solvedAtMs: null }],
  ])("an unknown %s is never taken for false", (_title, ticket) => {
    const scope = { brandIds: ["1"], groupIds: ["2"], formIds: ["3"], channelIds: ["4"] };
    expect(decide({ ticket, survey: { scope } }).kind).toBe("scheduled");
  });

  it("names every reason, the weightiest first", () => {
    const status = decide({
      ticket: { state: "open", tags: [optOut], requester: { name: null, email: "" } },
    });
    expect(status.kind === "notEligible" && status.reasons.map(({ reason }) => reason)).toEqual([
      "optedOut",
      "noRequesterEmail",
      "notSolved",
    ]);
  });

  it("gives the last update for the time of solving where that is unknown", () => {
    expect(decide({ ticket: { solvedAtMs: null }, afterHours: 80 })).toMatchObject({
      reasons: [{ reason: "tooOld", values: { count: 80, limit: 72 } }],
    });
  });

  it("is not certain of a lateness while the comments' privacy is unknown", () => {
    expect(decide({ ticket: { hasPublicComment: null }, afterHours: 5 })).toMatchObject({ isCertain: false });
    expect(decide({ afterHours: 5 })).toMatchObject({ isCertain: true, dueMs: updatedAtMs + 3 * hour });
  });
});

describe("the window of a scheduled dispatch", () => {
  it.each<[string, Parameters<typeof decide>[0], object]>([
    [
      "begins with the delay and lasts an hour",
      {},
      { kind: "between", fromMs: updatedAtMs + 2 * hour, toMs: updatedAtMs + 3 * hour },
    ],
    [
      "counts from the submission of edits",
      { hasUnsavedEdits: true },
      { kind: "afterSubmit", fromHours: 2, toHours: 3 },
    ],
    [
      "is the submission itself for a trigger",
      { hasUnsavedEdits: true, survey: { rule: { kind: "trigger" } } },
      { kind: "onSubmit" },
    ],
    [
      "is unknown in business hours",
      { survey: { rule: { inBusinessHours: true } } },
      { kind: "inBusinessHours", delayHours: 2 },
    ],
    ["is unknown without the last update", { ticket: { updatedAtMs: null } }, { kind: "unknown" }],
  ])("%s", (_title, options, window) => {
    expect(decide(options)).toEqual({ kind: "scheduled", window });
  });
});

describe("an excluded tag", () => {
  it("is named", () => {
    const survey: { scope: Partial<Survey["scope"]> } = { scope: { excludedTags: ["spam"] } };
    expect(decide({ ticket: { tags: ["spam"] }, survey })).toMatchObject({
      reasons: [{ values: { tag: "spam" } }],
    });
  });
});
