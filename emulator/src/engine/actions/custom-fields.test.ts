import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("custom_fields_<id>", () => {
  test("sets the field, and a drop-down's tag with it", () => {
    const { emulator } = createEngineEmulator();
    const actions = [
      { field: `custom_fields_${ids.textField}`, value: "ABC" },
      { field: `custom_fields_${ids.dropDown}`, value: "troca" },
    ];
    addTrigger(emulator, "Campos", { all: [when("update_type", "is", "Create")], actions });
    const ticket = makeTicket(emulator, { custom_fields: [{ id: ids.dropDown, value: "entrega" }] });
    expect(ticket.custom_fields).toContainEqual({ id: ids.textField, value: "ABC" });
    expect(ticket.custom_fields).toContainEqual({ id: ids.dropDown, value: "troca" });
    expect(ticket.tags).toEqual(["troca"]);
  });

  test("a field that the account does not have changes nothing", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Campo", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "custom_fields_99", value: "x" }],
    });
    expect(makeTicket(emulator).custom_fields.map(({ id }) => id)).not.toContain(99);
  });
});
