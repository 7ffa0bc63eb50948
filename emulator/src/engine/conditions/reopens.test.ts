import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("reopens", () => {
  test("counts the ways back from solved to open or pending, this one included", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    const reopen = () => change(emulator, ticket, { status: "open" });
    expect(fires(emulator, when("reopens", "is", "1"), reopen)).toBe(true);
    change(emulator, ticket, { status: "solved" });
    expect(fires(emulator, when("reopens", "greater_than", "1"), reopen)).toBe(true);
  });
});
