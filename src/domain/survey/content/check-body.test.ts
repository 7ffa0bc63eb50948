import { describe, expect, it } from "vitest";
import { checkBody, maxBodyLength } from "./check-body.ts";

const email = '"email":"{{ticket.requester.email}}"';

describe("a body is refused with the place", () => {
  it.each([
    ["bodyMissing", "  \n ", 1, 1],
    ["bodyNotJson", `{${email},\n  "a": }`, 2, 8],
    ["bodyNotJson", `{${email}} x`, 1, 40],
    ["bodyNotJson", `{${email}, "a": "um\tdois"}`, 1, 45],
    ["bodyNotJson", `{${email}, 'a': 1}`, 1, 40],
    ["bodyHasUnquotedPlaceholder", `{${email},\n"id": {{ticket.id}}}`, 2, 7],
    ["bodyNotAnObject", '"{{ticket.requester.email}}"', 1, 1],
    ["bodyHasUnknownPlaceholder", `{${email},\n "a": "Olá {{ticket.description}}"}`, 2, 12],
    ["bodyHasUnknownPlaceholder", `{${email}, "{{ticket.title}}": 1}`, 1, 41],
    ["bodyHasUnknownPlaceholder", `{${email}, "a": "{{ticket.id"}`, 1, 46],
    ["bodyHasLiquidTag", `{${email}, "a": "{% if x %}1"}`, 1, 46],
    ["bodyHasSampleEmail", `{${email}, "a": "publicoalvo@teste.com"}`, 1, 46],
    ["bodyHasDuplicateKey", `{${email},\n "a": 1, "a": 2}`, 2, 10],
    ["bodyHasDuplicateKey", `{${email}, "a": [{"b": 1, "b": 2}]}`, 1, 55],
    ["bodyLacksRequesterEmail", '{"nome":"{{ticket.requester.name}}"}', 1, 1],
    ["bodyLacksRequesterEmail", '{"{{ticket.requester.email}}":"x"}', 1, 1],
  ])("%s: %s", (code, body, line, column) => {
    expect(checkBody(body)).toMatchObject([{ code, line, column }]);
  });

  it.each([
    [`{${email}, "id": {{ ticket.id }}}`, "{{ticket.id}}"],
    [`{${email}, "id": {{ticket.id`, "{{"],
  ])("with the placeholder that lacks its quotes: %s", (body, placeholder) => {
    expect(checkBody(body)).toMatchObject([{ code: "bodyHasUnquotedPlaceholder", values: { placeholder } }]);
  });

  it("when it is longer than Zendesk certainly accepts", () => {
    const body = `{${email},"a":"${"x".repeat(maxBodyLength)}"}`;
    expect(checkBody(body)).toMatchObject([{ code: "bodyTooLong", values: { limit: maxBodyLength } }]);
  });
});

describe("a body is accepted", () => {
  it.each([
    `{${email}}`,
    `[{${email}}]`,
    `{${email},"saudacao":"Olá {{ticket.requester.first_name}}, chamado {{ticket.id}}"}`,
    `{${email},"a":{"b":1},"c":[{"b":1},{"b":1}]}`,
    `{${email},"texto":"aspas \\" barra \\\\ e \\u00e9"}`,
  ])("%s", (body) => {
    expect(checkBody(body)).toEqual([]);
  });
});
