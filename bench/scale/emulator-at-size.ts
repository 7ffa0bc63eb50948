import { startEmulator } from "../../receiver/start-emulator.ts";
import { askEmulator } from "../../tests/support/emulator/ask-emulator.ts";

/** What one size costs: milliseconds of processor time, and mebibytes of heap after a collection. */
export interface EmulatorCost {
  size: number;
  loadMs: number;
  runMs: number;
  searchMs: number;
  found: number;
  heapMiB: number;
}

const [file = "", size = "0", now = ""] = process.argv.slice(2);

/** Processor time, which what else runs on the machine disturbs less than the clock's. */
async function timed<Answer>(work: () => Promise<Answer>): Promise<{ ms: number; answer: Answer }> {
  const start = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, answer };
}

const { ms: loadMs, answer: running } = await timed(() =>
  startEmulator({ port: 0, tickets: file, now, frozenClock: true, rateLimits: false, log: () => {} }),
);

await askEmulator(running, "POST /api/v2/automations", {
  automation: {
    title: "Tag what has been solved for two hours",
    conditions: {
      all: [
        { field: "status", operator: "is", value: "solved" },
        { field: "current_tags", operator: "not_includes", value: "pesquisa2listen_disparada" },
        { field: "SOLVED", operator: "greater_than", value: "2" },
      ],
      any: [],
    },
    actions: [{ field: "current_tags", value: "pesquisa2listen_disparada" }],
  },
});
const run = await timed(() => askEmulator(running, "POST /emulator/clock", { advance: { hours: 1 } }));
const query = encodeURIComponent("type:ticket status:solved -tags:pesquisa2listen_disparada");
const search = await timed(() => askEmulator(running, `GET /api/v2/search/count?query=${query}`));
globalThis.gc?.();
const cost: EmulatorCost = {
  size: Number(size),
  loadMs,
  runMs: run.ms,
  searchMs: search.ms,
  found: (search.answer as { count: number }).count,
  heapMiB: process.memoryUsage().heapUsed / 2 ** 20,
};
await running.stop();
process.stdout.write(`${JSON.stringify(cost)}\n`);
process.exit(0);
