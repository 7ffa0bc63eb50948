import { describe, expect, test } from "vitest";

import { describeOutcome } from "./jquery-response.ts";
import { noReply, type Reply } from "./reply.ts";
import { readRequestOptions } from "./request-options.ts";

const aReply = (fields: Partial<Reply> = {}): Reply => ({
  status: 200,
  statusText: "",
  headers: { "content-type": "application/json; charset=utf-8" },
  text: '{"a":1}',
  ...fields,
});

const outcomeOf = (reply: Reply, options: Record<string, unknown> = {}) =>
  describeOutcome(reply, readRequestOptions({ url: "/x", ...options }, true), true);

describe("a reply", () => {
  test.each<[string, Reply, Record<string, unknown>, string, unknown, string]>([
    ["JSON", aReply(), {}, "done", { a: 1 }, "success"],
    ["text", aReply({ headers: {}, text: "hi" }), {}, "done", "hi", "success"],
    ["JSON wanted as text", aReply(), { dataType: "text" }, "done", '{"a":1}', "success"],
    ["text wanted as JSON", aReply({ headers: {} }), { dataType: "json" }, "done", { a: 1 }, "success"],
    ["204", aReply({ status: 204, text: "" }), {}, "done", null, "nocontent"],
    ["broken JSON", aReply({ text: "{" }), {}, "fail", { status: 200 }, "parsererror"],
    ["404", aReply({ status: 404 }), {}, "fail", { status: 404, responseJSON: { a: 1 } }, "error"],
    [
      "an error in plain text",
      aReply({ status: 500, headers: {}, text: "x" }),
      {},
      "fail",
      { responseText: "x" },
      "error",
    ],
    ["no answer", noReply("error"), {}, "fail", { status: 0, readyState: 0 }, "error"],
    ["no answer in time", noReply("timeout"), {}, "fail", { status: 0, statusText: "timeout" }, "timeout"],
  ])("of %s", (_what, reply, options, event, first, second) => {
    const outcome = outcomeOf(reply, options);
    expect(outcome.event).toBe(event);
    if (typeof first === "object" && first !== null) expect(outcome.responseArgs[0]).toMatchObject(first);
    else expect(outcome.responseArgs[0]).toBe(first);
    expect(outcome.responseArgs[1]).toBe(second);
  });

  test("has no responseJSON where there is no JSON", () => {
    expect(outcomeOf(aReply({ status: 502, headers: {}, text: "<p>" })).responseArgs[0]).not.toHaveProperty(
      "responseJSON",
    );
  });
});
