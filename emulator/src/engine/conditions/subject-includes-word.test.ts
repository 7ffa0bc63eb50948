import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("subject_includes_word", () => {
  test.each([
    ["includes", "atraso", true],
    ["not_includes", "atraso", false],
    ["is", "na entrega", true],
    ["is_not", "na entrega", false],
  ])("%s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const act = () => makeTicket(emulator, { subject: "Atraso na entrega" });
    expect(fires(emulator, when("subject_includes_word", operator, value), act)).toBe(expected);
  });
});
