import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("replies", () => {
  test("counts public comments of agents", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {}, actor(ids.customer));
    change(emulator, ticket, { comment: { body: "Nota", public: false } });
    const reply = () => change(emulator, ticket, { comment: { body: "Resposta" } });
    expect(fires(emulator, when("replies", "is", "1"), reply)).toBe(true);
    expect(fires(emulator, when("replies", "greater_than", "1"), reply)).toBe(true);
    expect(fires(emulator, when("replies", "less_than", "3"), reply)).toBe(false);
  });
});
