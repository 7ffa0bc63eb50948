import { expect, test } from "vitest";

import { callEmulator } from "../../../tests/support/emulator/emulator-client.ts";
import { startTestEmulator } from "../../../tests/support/emulator/start-test-emulator.ts";

test("the endpoints that are answered and those that are not are listed", async () => {
  const running = await startTestEmulator();
  const { body } = await callEmulator(running, "GET /emulator/endpoints", { as: "nobody" });
  expect(body).toMatchObject({
    emulated: expect.arrayContaining([{ method: "GET", path: "/api/v2/tickets/:id" }]),
    notEmulated: expect.arrayContaining([{ method: "GET", path: "/api/v2/tickets/:id/related" }]),
  });
});
