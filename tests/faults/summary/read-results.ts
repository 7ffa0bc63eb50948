import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "../matrix/run-cell.ts";

/** What the cells of one use case came to. */
export interface MatrixResult {
  name: string;
  /** How many of its calls were broken. */
  calls: number;
  results: (Verdict & { cell: string })[];
}

/** What the sequences of one seed came to. */
export interface SequenceResult {
  name: string;
  runs: number;
  commands: number;
  /** The shortest sequence that fails; null where none does. */
  failure: string | null;
}

/** Everything that one run kept. */
export interface FaultResults {
  matrix: MatrixResult[];
  sequences: SequenceResult[];
}

/** Reads what the tests of one run kept in a folder. */
export function readResults(folder: string): FaultResults {
  return { matrix: readAll(join(folder, "matrix")), sequences: readAll(join(folder, "sequences")) };
}

function readAll<Result>(folder: string): Result[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).toSorted();
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Result);
}
