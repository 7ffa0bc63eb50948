import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../../tests/support/account/a-survey.ts";
import { aTicket, updatedAtMs } from "../../../../tests/support/account/a-ticket.ts";
import type { Settings } from "../../survey/settings.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";
import { chooseSurveyAction } from "./choose-survey-action.ts";
import { reportTicketStatus } from "./report-ticket-status.ts";

const hour = 3_600_000;
const { tags } = aSurvey();

function choose(
  ticket: Partial<TicketSnapshot>,
  options: { settings?: Partial<Settings>; afterHours?: number } = {},
) {
  const settings: Settings = {
    surveys: [aSurvey()],
    resend: { coolDownHours: 24, groupIds: [] },
    agentsMayOptOut: true,
    ...options.settings,
  };
  const saved = aTicket(ticket);
  const nowMs = updatedAtMs + (options.afterHours ?? 1) * hour;
  const report = reportTicketStatus(settings, { saved, form: { baseline: saved, now: saved } }, nowMs);
  return chooseSurveyAction(report, settings, ["5"]);
}

describe("the action that makes sense", () => {
  const resend = { kind: "resend", isFirst: false, block: null };
  const sent = [tags.dispatch];
  it.each<[string, Parameters<typeof choose>[0], Parameters<typeof choose>[1], object | null]>([
    ["a sent survey can be sent again", { tags: sent }, {}, resend],
    ["not on a closed ticket", { tags: sent, state: "closed" }, {}, { ...resend, block: "closed" }],
    [
      "not without an address",
      { tags: sent, requester: { name: null, email: "" } },
      {},
      { ...resend, block: "noRequesterEmail" },
    ],
    ["an opted-out ticket is opted in first", { tags: [...sent, tags.optOut] }, {}, { kind: "optIn" }],
    [
      "or not at all, where agents may not",
      { tags: [...sent, tags.optOut] },
      { settings: { agentsMayOptOut: false } },
      { ...resend, block: "optedOut" },
    ],
    [
      "not by an agent outside the groups that may",
      { tags: sent },
      { settings: { resend: { coolDownHours: 24, groupIds: ["9"] } } },
      { ...resend, block: "notInGroup" },
    ],
    [
      "by an agent of such a group",
      { tags: sent },
      { settings: { resend: { coolDownHours: 24, groupIds: ["5"] } } },
      resend,
    ],
    ["a request that hangs can be withdrawn", { tags: [tags.resend] }, {}, { kind: "withdrawResend" }],
    ["a scheduled survey can be called off", {}, {}, { kind: "optOut" }],
    ["so can that of an open ticket", { state: "open" }, {}, { kind: "optOut" }],
    ["unless the admin keeps that to himself", {}, { settings: { agentsMayOptOut: false } }, null],
    ["an opted-out ticket can be opted in", { tags: [tags.optOut] }, {}, { kind: "optIn" }],
    ["an overdue survey can be sent now", {}, { afterHours: 5 }, { ...resend, isFirst: true }],
    ["so can one whose time is over", {}, { afterHours: 100 }, { ...resend, isFirst: true }],
    ["a closed ticket that got none is left alone", { state: "closed" }, {}, null],
    ["so is one without a public comment", { hasPublicComment: false }, {}, null],
    ["so is a ticket that is not created", { id: null, state: "new" }, {}, null],
    ["so is an account that is not set up", {}, { settings: { surveys: [] } }, null],
  ])("%s", (_title, ticket, options, action) => {
    expect(choose(ticket, options)).toEqual(action);
  });
});
