import { expect, test } from "vitest";

import { readFormValue } from "./form-values.ts";

test.each([
  ["subject", "A text", { subject: "A text" }],
  ["subject", null, { subject: "" }],
  ["externalId", 12, { externalId: "12" }],
  ["externalId", "", { externalId: null }],
  ["recipient", "help@example.com", { recipient: "help@example.com" }],
  ["recipient", null, { recipient: null }],
  ["type", "task", { type: "task" }],
  ["type", "", { type: null }],
  ["priority", "high", { priority: "high" }],
  ["priority", "-", { priority: null }],
  ["tags", ["vip", "VIP two", "vip"], { tags: ["vip", "two"] }],
])("ticket.%s set to %j changes the draft", (property, value, change) => {
  expect(readFormValue(property, value)).toEqual(change);
});

test.each([
  ["type", "-", '"-" is no ticket type'],
  ["type", "bug", '"bug" is no ticket type'],
  ["priority", "asap", '"asap" is no priority'],
  ["tags", "vip", "Tags must be a list of texts"],
])("ticket.%s set to %j is refused", (property, value, message) => {
  expect(() => readFormValue(property, value)).toThrow(message);
});
