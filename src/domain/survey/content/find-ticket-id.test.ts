import { describe, expect, it } from "vitest";
import { findTicketId } from "./find-ticket-id.ts";

describe("the ticket of a sent body is found", () => {
  it.each([
    ["by its number", '{"a":{"id":"{{ticket.id}}"}}', '{"a":{"id":"812"}}', 812],
    ["within a text", '{"a":"chamado {{ticket.id}}!"}', '{"a":"chamado 812!"}', 812],
    ["by its address", '{"u":"{{ticket.link}}"}', '{"u":"https://x.zendesk.com/agent/tickets/812"}', 812],
  ])("%s", (_how, template, sent, ticketId) => {
    expect(findTicketId(sent, template)).toBe(ticketId);
  });

  it.each([
    ["the template names none", '{"n":"812"}', '{"n":"812"}'],
    ["the body is another's", '{"id":"{{ticket.id}}"}', '{"numero":"812"}'],
    ["the body is not JSON", '{"id":"{{ticket.id}}"}', "812"],
    ["the value is no number", '{"id":"{{ticket.id}}"}', '{"id":"abc"}'],
  ])("in no way when %s", (_why, template, sent) => {
    expect(findTicketId(sent, template)).toBeNull();
  });
});
