import { expect, test } from "vitest";
import { looksPasted } from "./looks-pasted.ts";

test.each([
  ["into an empty field", "", '{"e":"a@b.c"}', true],
  [
    "over a text of the same length",
    '{"e":"{{ticket.requester.email}}"}',
    '{"email":"publicoalvo@teste.com"} ',
    true,
  ],
  ["into the middle", '{"a":1}', '{"a":1,"b":"publicoalvo"}', true],
  ["no more than a keystroke", '{"a":"x"}', '{"a":"xy"}', false],
  ["nothing, where something was deleted", '{"a":"publicoalvo@teste.com"}', '{"a":""}', false],
])("somebody pasted %s", (_where, before, after, isPasted) => {
  expect(looksPasted(before, after)).toBe(isPasted);
});
