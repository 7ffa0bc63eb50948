import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("requester.custom_fields.<key>", () => {
  test.each(["requester.custom_fields.plano", "user.custom_fields.plano"])(
    "%s is the requester's",
    (field) => {
      const { emulator } = createEngineEmulator();
      const requester = emulator.account.users.get(ids.customer);
      if (requester !== undefined) requester["user_fields"] = { plano: "ouro" };
      const ticket = makeTicket(emulator);
      expect(isTrueOf(emulator, ticket, when(field, "is", "ouro"))).toBe(true);
      expect(isTrueOf(emulator, ticket, when(field, "is_not", "ouro"))).toBe(false);
      expect(isTrueOf(emulator, ticket, when(field, "present"))).toBe(true);
    },
  );

  test("a field that nobody filled in is not present", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    expect(isTrueOf(emulator, ticket, when("requester.custom_fields.plano", "not_present"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("requester.custom_fields.toString", "present"))).toBe(false);
  });
});
