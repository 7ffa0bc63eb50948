import { expect, test } from "vitest";

import { startTestEmulator } from "../../../tests/support/emulator/start-test-emulator.ts";

test.each([
  ["/agent/%"],
  ["/agent/tickets/%E0%A4%A"],
  ["/api/v2/tickets/%"],
  ["/api/v2/tickets/%E0%A4%A/tags"],
  ["/apps/500001/assets/%"],
  ["/host/tickets/%"],
  ["/attachments/token/%/"],
  ["/emulator/%"],
])("%s, which cannot be decoded, answers 404", async (path) => {
  const { url } = await startTestEmulator();
  const headers = { authorization: `Basic ${btoa("admin@example.com/token:emulator")}` };
  expect((await fetch(url + path, { headers })).status).toBe(404);
});
