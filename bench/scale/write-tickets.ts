import { createWriteStream } from "node:fs";
import { once } from "node:events";

const hourMs = 3_600_000;

/**
 * Writes a ticket export of the given size, one ticket a line with its requester embedded: two thirds solved over the last
 * ten days, the others open, each hundredth already surveyed.
 */
export async function writeTickets(file: string, size: number, nowMs: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let index = 1; index <= size; index += 1) {
    const at = new Date(nowMs - (3 + (index % 240)) * hourMs).toISOString();
    const ticket = {
      id: index,
      subject: `Pedido ${index}: dúvida sobre a entrega`,
      description: "Olá, gostaria de saber quando meu pedido chega. Obrigada!",
      status: index % 3 === 0 ? "open" : "solved",
      tags: index % 100 === 0 ? ["entrega", "pesquisa2listen_disparada"] : ["entrega"],
      requester: { id: 1_000_000 + index, name: `Cliente ${index}`, email: `cliente${index}@example.com` },
      requester_id: 1_000_000 + index,
      is_public: true,
      created_at: at,
      updated_at: at,
    };
    if (!stream.write(`${JSON.stringify(ticket)}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}
