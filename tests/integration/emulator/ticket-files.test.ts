import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { startTestEmulator } from "../../support/emulator/start-test-emulator.ts";

async function writeTickets(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tickets-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "tickets.json");
  await writeFile(path, content);
  return path;
}

test("what the incremental export answers loads again as the same tickets", async () => {
  const first = await startTestEmulator();
  const { body } = await callEmulator(
    first,
    "GET /api/v2/incremental/tickets.json?start_time=1&include=users",
  );
  const second = await startTestEmulator({
    tickets: await writeTickets(JSON.stringify(body)),
    log: () => {},
  });
  const seen = async (running: typeof first, id: number) => {
    const reply = await callEmulator(running, `GET /api/v2/tickets/${id}`);
    const { url: _url, ...ticket } = (reply.body as { ticket: Record<string, unknown> }).ticket;
    return ticket;
  };
  for (const id of [1, 20, 40, 63]) expect(await seen(second, id)).toEqual(await seen(first, id));
});

test("5,000 tickets load, the bad lines among them are named, and search finds the rest", async () => {
  const statuses = ["new", "open", "pending", "hold", "solved", "closed"];
  const lines = Array.from({ length: 5000 }, (_, index) =>
    index % 1000 === 999
      ? '{"id":'
      : JSON.stringify({
          id: index + 1,
          status: statuses[index % 6],
          subject: `Pedido ${index}`,
          requester: {
            id: 7_000_000 + (index % 50),
            name: `Pessoa ${index % 50}`,
            email: `p${index % 50}@example.org`,
          },
          created_at: "2026-11-01T00:00:00Z",
          updated_at: "2026-11-17T00:00:00Z",
          field_of_tomorrow: index,
        }),
  );
  const reported: string[] = [];
  const tickets = await writeTickets(lines.join("\n"));
  const running = await startTestEmulator({ tickets, log: (line) => reported.push(line) });
  expect(reported).toEqual([
    ...[1000, 2000, 3000, 4000, 5000].map(
      (line) => expect.stringContaining(`: line ${line}: not JSON`) as string,
    ),
    "4995 tickets loaded, 5 entries left out.",
  ]);
  const count = await callEmulator(
    running,
    "GET /api/v2/search/count?query=type:ticket%20requester:p7@example.org",
  );
  expect(count.body).toEqual({ count: 100 });
  expect((await callEmulator(running, "GET /api/v2/tickets/12")).body).toMatchObject({
    ticket: { field_of_tomorrow: 11, status: "closed" },
  });
});

test("a reset loads the file again", async () => {
  const ticket = { id: 1, status: "open", requester_id: 5, created_at: "2026-11-01T00:00:00Z" };
  const tickets = await writeTickets(JSON.stringify(ticket));
  const running = await startTestEmulator({ tickets, log: () => {} });
  await callEmulator(running, "DELETE /api/v2/tickets/1");
  await callEmulator(running, "POST /emulator/reset");
  expect((await callEmulator(running, "GET /api/v2/tickets/1")).status).toBe(200);
});
