import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../scripts/project-root.mjs";
import type { Measure, Row } from "../row.ts";
import type { EmulatorCost } from "../scale/emulator-at-size.ts";
import { writeTickets } from "../scale/write-tickets.ts";

const sizes = [1000, 10_000, 100_000];
const figures = [
  { key: "loadMs", name: "load", unit: "ms" },
  { key: "runMs", name: "hourly run", unit: "ms" },
  { key: "searchMs", name: "search count", unit: "ms" },
  { key: "heapMiB", name: "memory", unit: "MiB" },
] as const;

/** The least disturbed of a few runs, figure by figure: what else runs on the machine only ever adds. */
const runs = 3;

async function measureSize(size: number): Promise<EmulatorCost> {
  const now = "2026-11-20T12:30:00Z";
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  const file = join(projectRoot, `build/bench-tickets-${size}.ndjson`);
  await writeTickets(file, size, Date.parse(now));
  const script = join(projectRoot, "bench/scale/emulator-at-size.ts");
  const args = [
    "--expose-gc",
    "--max-old-space-size=6144",
    "--import",
    "tsx",
    script,
    file,
    String(size),
    now,
  ];
  const costs: EmulatorCost[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: projectRoot });
    costs.push(JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as EmulatorCost);
  }
  rmSync(file);
  const least = (key: keyof EmulatorCost) => Math.min(...costs.map((cost) => cost[key]));
  return {
    size,
    loadMs: least("loadMs"),
    runMs: least("runMs"),
    searchMs: least("searchMs"),
    found: least("found"),
    heapMiB: least("heapMiB"),
  };
}

/** Growth from a size to ten times as much; what does not depend on the number of tickets stays near 1. */
function compareSizes(costs: EmulatorCost[]): Row[] {
  return figures.flatMap(({ key, name, unit }) =>
    costs.map((cost, index): Row => {
      const smaller = costs[index - 1];
      const growth = smaller ? cost[key] / smaller[key] : null;
      return {
        figure: `emulator, ${name} at ${cost.size.toLocaleString("en")} tickets`,
        target: smaller ? "≤ 10 × a tenth of them" : "",
        measured: `${cost[key].toFixed(0)} ${unit}`,
        ratio: growth,
        isMet: growth === null ? null : growth <= 10,
      };
    }),
  );
}

/** Measures whether the emulator's work grows no faster than the number of tickets. */
export const emulatorScale: Measure = {
  name: "emulator-scale",
  method:
    "Each size in a process of its own, processor time, the least of three runs: load a ticket export, one hourly run of one automation, one search count by HTTP, then the heap after a collection. The ratio is to a tenth of the tickets.",
  async run() {
    const costs: EmulatorCost[] = [];
    for (const size of sizes) costs.push(await measureSize(size));
    return compareSizes(costs);
  },
};
