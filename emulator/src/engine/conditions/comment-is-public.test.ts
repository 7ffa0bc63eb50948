import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("comment_is_public", () => {
  test.each([
    ["true", true, true],
    ["true", false, false],
    ["false", false, true],
    ["false", true, false],
    ["not_relevant", true, true],
    ["not_relevant", false, true],
    ["requester_can_see_comment", true, true],
    ["requester_can_see_comment", false, false],
  ])("%s with a comment that is public (%s) is %s", (value, isPublic, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const act = () => change(emulator, ticket, { comment: { body: "Texto", public: isPublic } });
    expect(fires(emulator, when("comment_is_public", "is", value), act)).toBe(expected);
  });

  test("an update without a comment has none, not the last one", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const act = () => change(emulator, ticket, { priority: "high" });
    expect(fires(emulator, when("comment_is_public", "is", "not_relevant"), act)).toBe(false);
  });
});
