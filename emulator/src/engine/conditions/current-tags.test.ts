import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("current_tags", () => {
  test.each([
    ["includes", "vip", true],
    ["includes", "outra vip", true],
    ["includes", "outra", false],
    ["not_includes", "outra", true],
    ["not_includes", "outra vip", false],
    ["includes", "VIP", true],
    ["includes", "vi", false],
  ])("on a ticket tagged vip and loja, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { tags: ["vip", "loja"] });
    expect(isTrueOf(emulator, ticket, when("current_tags", operator, value))).toBe(expected);
  });
});
