import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import type { FoundTicket } from "../ports/ticket-search.ts";
import type { Job } from "../ports/bulk-tagging.ts";
import { createBulkControl } from "./bulk-control.ts";
import { sendInBulk } from "./send-in-bulk.ts";

const nowMs = Date.parse("2026-11-23T10:00:00Z");

/** Sends to what a search finds, and gives the tickets that were tagged. */
async function sendTo(found: Partial<FoundTicket>[]): Promise<number[]> {
  const items = found.map((ticket, index): FoundTicket => ({
    id: index + 1,
    subject: "",
    status: "solved",
    tags: [],
    isPublic: true,
    updatedAtMs: nowMs,
    requesterId: null,
    brandId: null,
    groupId: null,
    formId: null,
    channel: null,
    ...ticket,
  }));
  const tagged: number[] = [];
  const job = (ticketIds: readonly number[]): Job => ({
    id: "1",
    status: "completed",
    message: "",
    results: ticketIds.map((ticketId) => ({ ticketId, isDone: true, detail: "" })),
  });
  await sendInBulk({
    gateway: {
      exportTickets: async () => ({ items, nextCursor: null }),
      addTagToTickets: async (ticketIds) => {
        tagged.push(...ticketIds);
        return job(ticketIds);
      },
      readJob: async () => job([]),
    },
    survey: aSurvey({ scope: { groupIds: ["42"] } }),
    selection: { fromMs: 0, toMs: nowMs, include: "all" },
    control: createBulkControl(),
    clock: { now: () => nowMs, after: () => () => undefined },
    onProgress: () => {},
  });
  return tagged;
}

describe("a bulk send", () => {
  it("leaves out what was reopened or closed since the search was indexed", async () => {
    expect(await sendTo([{}, { status: "open" }, { status: "closed" }])).toEqual([1]);
  });

  it("leaves out tickets of another group, and of none, where surveys are limited to one", async () => {
    expect(await sendTo([{ groupId: "42" }, { groupId: "43" }, { groupId: "" }])).toEqual([1]);
  });

  it("includes tickets that were surveyed, or requested, before", async () => {
    const { dispatch, resend } = aSurvey().tags;
    expect(await sendTo([{ tags: [dispatch] }, { tags: [resend] }])).toEqual([1, 2]);
  });

  it("excludes no ticket as too old: the admin chose the period", async () => {
    expect(await sendTo([{ updatedAtMs: nowMs - 90 * 24 * 3_600_000 }])).toEqual([1]);
  });
});
