import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Writes an export of solved tickets of one customer, last touched the day before the test's clock; deleted when the test ends. */
export async function writeTicketsFile(options: {
  count: number;
  isPublic?: (index: number) => boolean;
}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tickets-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = { created_at: "2026-11-16T12:00:00Z", updated_at: "2026-11-17T12:00:00Z" };
  const tickets = Array.from({ length: options.count }, (_, index) => ({
    id: index + 1,
    subject: `Pedido ${index + 1}`,
    status: "solved",
    is_public: options.isPublic?.(index) ?? true,
    tags: [],
    requester_id: 5000,
    ...at,
  }));
  const users = [
    { id: 5000, name: "Ana Cliente", email: "ana.cliente@example.com", role: "end-user", ...at },
  ];
  const file = join(folder, "tickets.json");
  await writeFile(file, JSON.stringify({ tickets, users }));
  return file;
}
