import { describe, expect, it } from "vitest";
import { readTicketChanges } from "./read-ticket-changes.ts";
import type { WireAuditEvent } from "./wire-audit.ts";

const rule = {
  channel: "rule",
  source: { from: { id: 22, title: "2listen · disparo" }, to: {}, rel: "trigger" },
};

function read(event: WireAuditEvent, via: object = { channel: "web" }) {
  return readTicketChanges({
    id: 9,
    created_at: "2026-11-23T10:00:00Z",
    author_id: 42,
    events: [event],
    via,
  });
}

describe("a change read from an audit", () => {
  it("distinguishes added from removed tags", () => {
    const event = { type: "Change", field_name: "tags", value: ["a", "b"], previous_value: ["b", "c"] };
    expect(read(event)).toMatchObject([
      { updateId: "9", atMs: Date.parse("2026-11-23T10:00:00Z"), addedTags: ["a"], removedTags: ["c"] },
    ]);
  });

  it("reads tags written as one string", () => {
    expect(read({ type: "Change", field_name: "tags", value: "a b", previous_value: "b" })).toMatchObject([
      { addedTags: ["a"], removedTags: [] },
    ]);
  });

  it("reads the tags at creation as added", () => {
    expect(read({ type: "Create", field_name: "tags", value: ["a"] })).toMatchObject([
      { addedTags: ["a"], isCreation: true },
    ]);
  });

  it("reads null and missing tags as none", () => {
    expect(read({ type: "Change", field_name: "tags", value: null })).toMatchObject([
      { addedTags: [], removedTags: [] },
    ]);
  });

  it("names the rule of the event's own via, with any author of the audit", () => {
    const event = { type: "Change", field_name: "tags", value: ["a"], previous_value: [], via: rule };
    expect(read(event)).toMatchObject([
      { author: { kind: "rule", ruleId: "22", title: "2listen · disparo", ruleKind: "trigger" } },
    ]);
  });

  it.each(["automation", "rule", null])("knows a rule by the audit's via, with rel %s", (rel) => {
    const via = { channel: "rule", source: { from: { id: 7, title: "x" }, rel } };
    const [change] = read({ type: "Change", field_name: "status", value: "closed" }, via);
    expect(change).toMatchObject({ state: "closed", author: { kind: "rule", ruleId: "7" } });
    expect(change?.author).toHaveProperty("ruleKind", rel === "automation" ? "automation" : null);
  });

  it("names the audit's author for a change by a person", () => {
    expect(read({ type: "Change", field_name: "tags", value: ["a"] })).toMatchObject([
      { author: { kind: "person", userId: "42" } },
    ]);
  });

  it("ignores other fields and unknown kinds of event", () => {
    expect(read({ type: "Change", field_name: "priority", value: "high" })).toEqual([]);
    expect(read({ type: "WebhookNotified", value: [] })).toEqual([]);
  });
});
