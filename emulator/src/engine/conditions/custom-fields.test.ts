import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

const field = (id: number) => `custom_fields_${id}`;

describe("custom_fields_<id>", () => {
  test.each([
    ["is", "ABC 123", true],
    ["is_not", "ABC 123", false],
    ["includes", "abc", true],
    ["not_includes", "xyz", true],
    ["includes_string", "BC 1", true],
    ["not_includes_string", "BC 1", false],
    ["present", null, true],
    ["not_present", null, false],
  ])("on a text field with ABC 123, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { custom_fields: [{ id: ids.textField, value: "ABC 123" }] });
    expect(isTrueOf(emulator, ticket, when(field(ids.textField), operator, value))).toBe(expected);
  });

  test("numbers compare by size, and no value is neither less nor greater", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { custom_fields: [{ id: ids.numberField, value: 9 }] });
    expect(isTrueOf(emulator, ticket, when(field(ids.numberField), "less_than", "10"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when(field(ids.numberField), "greater_than", "10"))).toBe(false);
    expect(isTrueOf(emulator, makeTicket(emulator), when(field(ids.numberField), "less_than", "10"))).toBe(
      false,
    );
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", "entrega", true],
    ["value_previous", "troca", true],
    ["not_value", "entrega", false],
    ["not_value_previous", "entrega", true],
  ])("after a change of a drop-down, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { custom_fields: [{ id: ids.dropDown, value: "troca" }] });
    const act = () => change(emulator, ticket, { custom_fields: [{ id: ids.dropDown, value: "entrega" }] });
    expect(fires(emulator, when(field(ids.dropDown), operator, value), act)).toBe(expected);
  });

  test("a checkbox that was never ticked is false", () => {
    const { emulator } = createEngineEmulator();
    emulator.account.ticketFields.set(71, { id: 71, type: "checkbox", title: "Urgente", active: true });
    const ticket = makeTicket(emulator);
    expect(isTrueOf(emulator, ticket, when(field(71), "is", "false"))).toBe(true);
    change(emulator, ticket, { custom_fields: [{ id: 71, value: true }] });
    expect(isTrueOf(emulator, ticket, when(field(71), "is", "true"))).toBe(true);
  });

  test.each([
    ["within_previous_n_days", "2026-11-14", "2", true],
    ["within_previous_n_days", "2026-11-13", "2", false],
    ["within_previous_n_days", "2026-11-17", "2", false],
    ["within_next_n_days", "2026-11-18", "2", true],
    ["within_next_n_days", "2026-11-19", "2", false],
    ["within_next_n_days", null, "2", false],
  ])("%s, of %s with %s, is told on November 16th: %s", (operator, date, days, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { custom_fields: [{ id: ids.textField, value: date }] });
    expect(isTrueOf(emulator, ticket, when(field(ids.textField), operator, days))).toBe(expected);
  });
});
