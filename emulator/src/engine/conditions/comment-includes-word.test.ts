import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("comment_includes_word", () => {
  test.each([
    ["includes", "reembolso", true],
    ["includes", "outra REEMBOLSO", true],
    ["includes", "reemb", false],
    ["not_includes", "cancelar", true],
    ["not_includes", "reembolso", false],
    ["is", "um reembolso", true],
    ["is", "dois reembolsos", false],
    ["is_not", "dois reembolsos", true],
  ])("%s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const act = () => change(emulator, ticket, { comment: { body: "Quero um reembolso, já!" } });
    expect(fires(emulator, when("comment_includes_word", operator, value), act)).toBe(expected);
  });
});
