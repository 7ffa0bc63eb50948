import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../scripts/project-root.mjs";
import type { Measure, Row } from "./row.ts";

const resultsFile = join(projectRoot, "build/bench-results.json");

/** What one measure found, and under which circumstances. */
interface Result {
  /** The commit that was measured, with `+` where files were changed since. */
  commit: string;
  measuredAt: string;
  /** Processes that were ready to run, on average over the last minute: much above `cores`, times say little. */
  load: number;
  method: string;
  rows: Row[];
}

/** The last run of each measure on this machine. */
export interface Results {
  machine: { processor: string; cores: number; memoryGiB: number; node: string };
  measures: Record<string, Result>;
}

function describeCommit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: projectRoot, encoding: "utf8" }).trim();
  return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") === "" ? "" : "+"}`;
}

/**
 * Writes what one measure found to build/bench-results.json, and leaves there what the others found. Answers all of it.
 */
export function keepResults({ name, method }: Measure, rows: Row[]): Results {
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
        commit: describeCommit(),
        measuredAt: new Date().toISOString(),
        load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
        method,
        rows,
      },
    },
  };
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}
