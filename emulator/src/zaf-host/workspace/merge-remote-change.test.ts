import { describe, expect, test } from "vitest";

import type { Ticket } from "../../account/records.ts";
import { mergeRemoteChange } from "./merge-remote-change.ts";
import { draftOf, type TicketDraft } from "./ticket-draft.ts";

const aTicket = (fields: Partial<Ticket> = {}): Ticket =>
  ({
    id: 1,
    subject: "Old",
    status: "open",
    type: null,
    priority: null,
    tags: ["a", "b"],
    assignee_id: null,
    group_id: null,
    requester_id: 9,
    brand_id: null,
    ticket_form_id: null,
    collaborator_ids: [],
    custom_fields: [
      { id: 1, value: "x" },
      { id: 2, value: "y" },
    ],
    ...fields,
  }) as Ticket;

function merge(edits: Partial<TicketDraft>, change: Partial<Ticket>, tagsReachForm = true): TicketDraft {
  const before = aTicket();
  return mergeRemoteChange(
    { ...draftOf(before), ...edits },
    { before, after: aTicket(change) },
    tagsReachForm,
  );
}

describe("a change made elsewhere", () => {
  test("reaches a field that nobody touched", () => {
    expect(merge({}, { subject: "New", status: "solved" })).toMatchObject({
      subject: "New",
      status: "solved",
    });
  });

  test("leaves a field that was touched, and the comment that is being written", () => {
    const merged = merge({ subject: "Mine", commentText: "Hello" }, { subject: "New" });
    expect(merged).toMatchObject({ subject: "Mine", commentText: "Hello" });
  });

  test("merges tags: what was added and removed there is added and removed here", () => {
    expect(merge({ tags: ["a", "b", "mine"] }, { tags: ["b", "theirs"] }).tags).toEqual([
      "b",
      "mine",
      "theirs",
    ]);
  });

  test("leaves the tags where it is assumed not to reach the form", () => {
    expect(merge({}, { tags: ["b", "theirs"], subject: "New" }, false)).toMatchObject({
      tags: ["a", "b"],
      subject: "New",
    });
  });

  test("reaches the custom fields that nobody touched", () => {
    const change = [
      { id: 1, value: "theirs" },
      { id: 2, value: "theirs" },
    ];
    expect(merge({ customFields: { 1: "mine", 2: "y" } }, { custom_fields: change }).customFields).toEqual({
      1: "mine",
      2: "theirs",
    });
  });
});
