import { expect, it } from "vitest";
import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { startTestEmulator } from "../../support/emulator/start-test-emulator.ts";

const newTicket = { ticket: { subject: "Falha", comment: { body: "x" } } };

async function addFault(running: RunningEmulator, fault: object): Promise<void> {
  const { status } = await callEmulator(running, "POST /emulator/faults", { body: fault });
  expect(status).toBe(201);
}

it("a fault that carries out changes the account and answers something else", async () => {
  const running = await startTestEmulator();
  const before = running.emulator.account.tickets.size;
  await addFault(running, {
    match: "POST /api/v2/tickets",
    status: 504,
    carriesOut: true,
    html: "<h1>504</h1>",
  });
  const reply = await callEmulator(running, "POST /api/v2/tickets", { body: newTicket });
  expect(reply).toMatchObject({ status: 504, body: "<h1>504</h1>" });
  expect(reply.headers.get("content-type")).toContain("text/html");
  expect(running.emulator.account.tickets.size).toBe(before + 1);
});

it.each([
  [true, 1],
  [false, 0],
])(
  "a fault that disconnects ends the connection; carried out %s: %i ticket more",
  async (carriesOut, more) => {
    const running = await startTestEmulator();
    const before = running.emulator.account.tickets.size;
    await addFault(running, { match: "POST /api/v2/tickets", status: "disconnect", carriesOut });
    await expect(callEmulator(running, "POST /api/v2/tickets", { body: newTicket })).rejects.toThrow();
    expect(running.emulator.account.tickets.size).toBe(before + more);
  },
);

it("a fault lets the calls that it skips pass", async () => {
  const running = await startTestEmulator();
  await addFault(running, { match: "GET /api/v2/users/me", status: 500, skip: 1, times: 1 });
  const statuses: number[] = [];
  for (let call = 0; call < 3; call += 1)
    statuses.push((await callEmulator(running, "GET /api/v2/users/me")).status);
  expect(statuses).toEqual([200, 500, 200]);
});

it.each([
  ["cutShort", (body: unknown) => expect(body).toBeTypeOf("string")],
  ["withoutIds", (body: unknown) => expect(body).not.toHaveProperty("groups.0.id")],
  [
    "textForNumbers",
    (body: unknown) => expect(body).toHaveProperty("groups.0.id", expect.stringMatching(/^\d+$/)),
  ],
  ["moreWithoutCursor", (body: unknown) => expect(body).toHaveProperty("meta", { has_more: true })],
  ["listsSwapped", (body: unknown) => expect(body).toHaveProperty("groups.id")],
])("a fault that reshapes by %s spoils the call's own answer", async (reshape, check) => {
  const running = await startTestEmulator();
  await addFault(running, { match: "GET /api/v2/groups", reshape });
  const { status, body } = await callEmulator(running, "GET /api/v2/groups?page[size]=100");
  expect(status).toBe(200);
  check(body);
});
