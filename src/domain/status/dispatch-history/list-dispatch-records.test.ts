import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../../tests/support/account/a-survey.ts";
import { findSolvedTime } from "./find-solved-time.ts";
import { listDispatchRecords } from "./list-dispatch-records.ts";
import type { TicketChange } from "./ticket-change.ts";

const { tags } = aSurvey();
const automation = { kind: "rule", ruleId: "7", title: "2listen · disparo", ruleKind: "automation" } as const;
const resendTrigger = { kind: "rule", ruleId: "8", title: "2listen · reenvio", ruleKind: "trigger" } as const;
const ana = { kind: "person", userId: "42" } as const;

function aChange(change: Partial<TicketChange>): TicketChange {
  const quiet = { addedTags: [], removedTags: [], state: null, isCreation: false };
  return { updateId: "1", atMs: 1, author: ana, ...quiet, ...change };
}

describe("a ticket's survey history", () => {
  it.each<[string, Partial<TicketChange>[], object[]]>([
    [
      "a rule that adds the dispatch tag dispatched",
      [{ author: automation, addedTags: [tags.dispatch] }],
      [{ kind: "dispatched", rule: automation }],
    ],
    [
      "a person who adds it sent nothing",
      [{ addedTags: [tags.dispatch, "vip"] }],
      [{ kind: "taggedByHand", userId: "42" }],
    ],
    [
      "a ticket born with it inherited it",
      [{ addedTags: [tags.dispatch], isCreation: true }],
      [{ kind: "tagInherited" }],
    ],
    [
      "a request and the rule that takes it are one resend, with who asked",
      [{ addedTags: [tags.resend] }, { author: resendTrigger, removedTags: [tags.resend] }],
      [{ kind: "resent", askedBy: "42", rule: resendTrigger }],
    ],
    [
      "a resend that adds the dispatch tag too is no second dispatch",
      [
        { addedTags: [tags.resend] },
        { author: resendTrigger, removedTags: [tags.resend] },
        { author: resendTrigger, addedTags: [tags.dispatch] },
      ],
      [{ kind: "resent", askedBy: "42" }],
    ],
    [
      "nor is it when the dispatch tag comes first",
      [
        { addedTags: [tags.resend] },
        { author: resendTrigger, addedTags: [tags.dispatch] },
        { author: resendTrigger, removedTags: [tags.resend] },
      ],
      [{ kind: "resent", askedBy: "42" }],
    ],
    [
      "a request that no rule took stays a request, and its withdrawal shows",
      [{ addedTags: [tags.resend] }, { removedTags: [tags.resend], updateId: "2" }],
      [
        { kind: "resendAsked", askedBy: "42" },
        { kind: "resendWithdrawn", userId: "42" },
      ],
    ],
    [
      "opting out and in is listed with the person",
      [{ addedTags: [tags.optOut] }, { removedTags: [tags.optOut], updateId: "2" }],
      [
        { kind: "optedOut", author: ana },
        { kind: "optedIn", author: ana },
      ],
    ],
    [
      "removing the dispatch tag is listed",
      [{ author: resendTrigger, removedTags: [tags.dispatch] }],
      [{ kind: "tagRemoved" }],
    ],
    ["other tags are no part of it", [{ addedTags: ["vip"], removedTags: ["novo"] }], []],
  ])("%s", (_title, changes, records) => {
    const read = listDispatchRecords(changes.map(aChange), tags);
    expect(read).toHaveLength(records.length);
    expect(read).toMatchObject(records);
  });
});

describe("the time of solving", () => {
  it("is that of the last change to solved", () => {
    const states = ["open", "solved", "open", "solved"].map((state, index) =>
      aChange({ state, atMs: index }),
    );
    expect(findSolvedTime(states)).toBe(3);
    expect(findSolvedTime([])).toBeNull();
  });
});
