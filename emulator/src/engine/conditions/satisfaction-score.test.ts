import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("satisfaction_score", () => {
  test.each([
    [null, "unoffered"],
    [null, "true"],
    [{ score: "offered" }, "offered"],
    [{ score: "offered" }, "false"],
    [{ score: "bad" }, "bad"],
    [{ score: "good", comment: "Obrigada" }, "good_with_comment"],
  ])("%j is %s", (rating, value) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    ticket["satisfaction_rating"] = rating;
    expect(isTrueOf(emulator, ticket, when("satisfaction_score", "is", value))).toBe(true);
  });

  test("good stands above bad", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    ticket["satisfaction_rating"] = { score: "good" };
    expect(isTrueOf(emulator, ticket, when("satisfaction_score", "greater_than", "bad_with_comment"))).toBe(
      true,
    );
    expect(isTrueOf(emulator, ticket, when("satisfaction_score", "less_than", "good_with_comment"))).toBe(
      true,
    );
  });
});
