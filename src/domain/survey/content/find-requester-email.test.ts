import { describe, expect, it } from "vitest";
import { findRequesterEmail } from "./find-requester-email.ts";

describe("the requester of a sent body is found", () => {
  it.each([
    [
      "by the address",
      '{"e":"{{ticket.requester.email}}"}',
      '{"e":"ana@cliente.example"}',
      "ana@cliente.example",
    ],
    [
      "within a text",
      '{"e":"<{{ticket.requester.email}}>"}',
      '{"e":"<ana@cliente.example>"}',
      "ana@cliente.example",
    ],
    ["not where there is none", '{"e":"{{ticket.requester.email}}"}', '{"e":""}', null],
    ["not where it would break a search", '{"e":"{{ticket.requester.email}}"}', '{"e":"a b@c"}', null],
    ["not in another body", '{"e":"{{ticket.requester.email}}"}', '{"f":"ana@cliente.example"}', null],
  ])("%s", (_how, template, sent, email) => {
    expect(findRequesterEmail(sent, template)).toBe(email);
  });
});
