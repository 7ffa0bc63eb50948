import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("locale_id", () => {
  test("is the number of the requester's language", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    expect(isTrueOf(emulator, ticket, when("locale_id", "is", "19"))).toBe(true);
    Object.assign(emulator.account.users.get(ids.customer) ?? {}, { locale: "es" });
    expect(isTrueOf(emulator, ticket, when("locale_id", "is", "2"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("locale_id", "is_not", "19"))).toBe(true);
  });
});
