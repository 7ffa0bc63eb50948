import { describe, expect, it } from "vitest";
import { judgeDelivery } from "./judge-delivery.ts";

describe("a webhook call", () => {
  it.each([
    ["success", 200, "accepted"],
    ["accepted", 201, "accepted"],
    ["success", null, "accepted"],
    ["terminated", 403, "refused"],
    ["failed", 500, "refused"],
    ["client error", null, "refused"],
    ["server error", null, "refused"],
    ["timeout", null, "unanswered"],
    ["timed out", 504, "unanswered"],
    ["failed", 502, "unanswered"],
    ["failed", null, "unanswered"],
    ["terminated", null, "unanswered"],
    ["throttled", null, "throttled"],
    ["circuit broken", null, "throttled"],
    ["accepted", null, "pending"],
    ["queued", null, "pending"],
    ["something new", null, "unknown"],
    ["", null, "unknown"],
  ])("'%s' with status %s is %s", (status, statusCode, outcome) => {
    expect(judgeDelivery({ status, statusCode })).toBe(outcome);
  });
});
