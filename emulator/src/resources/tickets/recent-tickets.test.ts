import { expect, test } from "vitest";

import { startTestEmulator } from "../../../../tests/support/emulator/start-test-emulator.ts";
import { seedIds } from "../../seed/seed-ids.ts";

test("a ticket is recent to the agent who saved it in the workspace, the last one first, and to nobody else", async () => {
  const { url } = await startTestEmulator();
  const ask = async (user: number, path: string, body?: object) => {
    const headers = { "x-emulator-user": String(user), "content-type": "application/json" };
    const method = body === undefined ? "GET" : "PUT";
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}/api/v2/tickets/${path}`, { method, headers, ...sent });
    return (await response.json()) as { tickets: { id: number }[] };
  };
  await ask(seedIds.agent, "62", { ticket: { priority: "low" } });
  await fetch(`${url}/emulator/clock`, { method: "POST", body: '{"advance":{"minutes":1}}' });
  await ask(seedIds.agent, "63", { ticket: { priority: "low" } });
  const recent = async (user: number) => (await ask(user, "recent")).tickets.map(({ id }) => id);
  expect((await recent(seedIds.agent)).slice(0, 2)).toEqual([63, 62]);
  expect(await recent(seedIds.agent2)).not.toContain(63);
});
