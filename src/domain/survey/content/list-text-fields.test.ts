import { describe, expect, it } from "vitest";
import { applyMapping } from "./apply-mapping.ts";
import { listTextFields } from "./list-text-fields.ts";

/** The sample with every suggestion followed. */
function mapSample(sample: string): string {
  const mappings = listTextFields(sample).flatMap(({ path, suggestion }) =>
    suggestion === null ? [] : [{ path, placeholder: suggestion }],
  );
  return applyMapping(sample, mappings);
}

describe("a pasted sample becomes a body", () => {
  it.each([
    [
      "flat",
      '{"email":"publicoalvo@teste.com","nome":"Público-Alvo"}',
      '{"email":"{{ticket.requester.email}}","nome":"{{ticket.requester.name}}"}',
    ],
    [
      "nested and in arrays",
      '{"contatos":[{"dados":{"a":"Público-Alvo","b":["publicoalvo@teste.com"]}}]}',
      '{"contatos":[{"dados":{"a":"{{ticket.requester.name}}","b":["{{ticket.requester.email}}"]}}]}',
    ],
    [
      "with its blanks and its other values as they were typed",
      '{\n  "pesquisa" : 12,\n  "email" : "PublicoAlvo@teste.com",\n  "nome":"Publico-Alvo", "tags": [true, null, 1.5e3]\n}',
      '{\n  "pesquisa" : 12,\n  "email" : "{{ticket.requester.email}}",\n  "nome":"{{ticket.requester.name}}", "tags": [true, null, 1.5e3]\n}',
    ],
    [
      "with another sample address and field names that say what they are",
      '{"cliente_nome":"Fulano","e-mail":"fulano@exemplo.com"}',
      '{"cliente_nome":"{{ticket.requester.name}}","e-mail":"{{ticket.requester.email}}"}',
    ],
    [
      "in which only one of two addresses is the sample's",
      '{"de":"loja@empresa.com","para":"publicoalvo@teste.com"}',
      '{"de":"loja@empresa.com","para":"{{ticket.requester.email}}"}',
    ],
    [
      "that holds the placeholders already",
      '{"e":"{{ ticket.requester.email }}"}',
      '{"e":"{{ticket.requester.email}}"}',
    ],
    ["that is not JSON, as it is", '{"email": publicoalvo@teste.com}', '{"email": publicoalvo@teste.com}'],
  ])("%s", (_what, sample, body) => {
    expect(mapSample(sample)).toBe(body);
  });

  it("shows every text value with its path, and none of the keys", () => {
    const fields = listTextFields('{"publicoalvo@teste.com":{"a":["x",{"b":"y"}]},"n":1}');
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ["publicoalvo@teste.com.a[0]", "x"],
      ["publicoalvo@teste.com.a[1].b", "y"],
    ]);
  });
});
