import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../scripts/project-root.mjs";
import type { Measure, Row } from "./row.ts";

const resultsFile = join(projectRoot, "bench/results.json");

interface Result {
  measuredAt: string;
  /** Processes that were ready to run, on average over the last minute: much above `cores`, times say little. */
  load: number;
  method: string;
  rows: Row[];
}

interface Results {
  machine: { processor: string; cores: number; memoryGiB: number; node: string };
  measures: Record<string, Result>;
}

/** Writes what one measure found to bench/results.json, and leaves what stands there of the others. */
export function keepResults({ name, method }: Measure, rows: Row[]): void {
  const measures = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, "utf8")) as Partial<Results>).measures
    : {};
  const results: Results = {
    machine: {
      processor: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    measures: {
      ...measures,
      [name]: {
        measuredAt: new Date().toISOString(),
        load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
        method,
        rows,
      },
    },
  };
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}
