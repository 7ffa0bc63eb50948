import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("organization.custom_fields.<key>", () => {
  test("is the field of the ticket's organization", () => {
    const { emulator } = createEngineEmulator();
    const organization = emulator.account.organizations.get(ids.organization);
    Object.assign(organization ?? {}, { organization_fields: { setor: "varejo" } });
    const field = "organization.custom_fields.setor";
    expect(isTrueOf(emulator, makeTicket(emulator), when(field, "is", "varejo"))).toBe(true);
    const elsewhere = makeTicket(emulator, { requester_id: ids.otherCustomer });
    expect(isTrueOf(emulator, elsewhere, when(field, "not_present"))).toBe(true);
  });
});
