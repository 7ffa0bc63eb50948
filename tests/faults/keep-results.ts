import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** True under `npm run faults`: every cell and a thousand sequences. Else a sample that fits into `npm test`. */
export const isWholeRun = process.env["FAULTS"] === "whole";

/** Where `npm run faults` finds what its tests found. */
const folder = join(import.meta.dirname, "../../build/faults");

/** Keeps what one test found, for the summary. */
export function keepResults(kind: "matrix" | "sequences", name: string, results: object): void {
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(
    join(folder, kind, `${name.replaceAll(/\W+/g, "-")}.json`),
    JSON.stringify({ name, ...results }),
  );
}
