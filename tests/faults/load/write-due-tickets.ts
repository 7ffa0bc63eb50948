import { once } from "node:events";
import { createWriteStream } from "node:fs";

const hourMs = 3_600_000;

/** Writes a ticket export, one ticket a line: the first `due` were solved three hours ago, the others are open. */
export async function writeDueTickets(
  file: string,
  { size, due, nowMs }: { size: number; due: number; nowMs: number },
): Promise<void> {
  const stream = createWriteStream(file);
  for (let id = 1; id <= size; id += 1) {
    const at = new Date(nowMs - 3 * hourMs).toISOString();
    const ticket = {
      id,
      subject: `Pedido ${id}`,
      description: "Quando meu pedido chega?",
      status: id <= due ? "solved" : "open",
      tags: [],
      requester: { id: 1_000_000 + id, name: `Cliente ${id}`, email: `cliente${id}@example.com` },
      requester_id: 1_000_000 + id,
      is_public: true,
      created_at: at,
      updated_at: at,
    };
    if (!stream.write(`${JSON.stringify(ticket)}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}
