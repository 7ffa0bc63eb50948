import { describe, expect, it } from "vitest";
import { tidySample } from "./tidy-sample.ts";

const plain = '{"nome":"Ana","email":"publicoalvo@teste.com"}';

describe("a sample that was copied out of a document becomes JSON", () => {
  it.each([
    ["a byte order mark", `\uFEFF${plain}`, plain],
    ["an invisible space", `{\u200B"nome":"Ana"}`, '{"nome":"Ana"}'],
    ["non-breaking spaces", `{\u00A0"nome":\u00A0"Ana"}`, '{ "nome": "Ana"}'],
    ["a code fence", `\`\`\`json\n${plain}\n\`\`\``, plain],
    ["typographic quotes", "{“nome”: “Ana”}", '{"nome": "Ana"}'],
    ["a comma after the last value", '{"a":["x",],\n}', '{"a":["x"]\n}'],
    ["all of it at once", "\uFEFF```\n{“a”:\u00A0“x”,}\n```", '{"a": "x"}'],
  ])("without %s", (_what, pasted, tidied) => {
    expect(tidySample(pasted)).toBe(tidied);
  });
});

describe("a sample stays as it was pasted", () => {
  it.each([
    ["where it is JSON, whatever its texts hold", '{"a":"diz “oi”,}\u00A0"}'],
    ["where it is no JSON by more than that", "{'nome': “Ana”,}"],
    ["where a placeholder lacks its quotes", '{"id": {{ticket.id}},}'],
  ])("%s", (_what, pasted) => {
    expect(tidySample(pasted)).toBe(pasted);
  });

  it("inside its texts, while a comma goes outside of them", () => {
    expect(tidySample('{"a":"x,}\u00A0", }')).toBe('{"a":"x,}\u00A0" }');
  });
});
