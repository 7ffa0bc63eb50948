import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../scripts/project-root.mjs";
import { runCommand } from "../../scripts/run-command.mjs";
import { toolPath } from "../../scripts/tool-path.mjs";
import { describeSummary, listWrong } from "./summary/describe-summary.ts";
import { readResults } from "./summary/read-results.ts";

const parts = ["matrix", "sequences"];
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    /** Runs what `npm test` runs of it. */
    sample: { type: "boolean", default: false },
    /** Writes the tables into the page on reliability. */
    write: { type: "boolean", default: false },
  },
});
const chosen = values.only?.split(",") ?? parts;
const unknown = chosen.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`Failed to choose: there is no ${unknown.join(", ")}. Parts: ${parts.join(", ")}.`);
  process.exit(2);
}

const folder = join(projectRoot, "build/faults");
for (const part of chosen) rmSync(join(folder, part), { recursive: true, force: true });
const startMs = performance.now();
const files = chosen.map((part) => `tests/faults/${part}/`);
const args = [toolPath("vitest"), "run", "--project", "faults", "--reporter=dot", ...files];
const env: Record<string, string> = values.sample ? {} : { FAULTS: "whole" };
const status = await runCommand(process.execPath, args, { env, isQuiet: true });
const minutes = (performance.now() - startMs) / 60_000;

const results = readResults(folder);
for (const wrong of listWrong(results)) console.error(wrong);
const tables = describeSummary(results);
console.log(`\n${tables}\n\nIt took ${minutes.toFixed(1)} minutes.`);
if (values.write) keepTables(tables);
if (status !== 0 && listWrong(results).length === 0)
  console.error("The tests failed beside their cells: npm test -- --only faults says how.");
process.exit(status);

function keepTables(text: string): void {
  const page = join(projectRoot, "docs/reliability.md");
  const [start, end] = ["<!-- faults -->", "<!-- /faults -->"];
  const written = readFileSync(page, "utf8");
  const from = written.indexOf(start);
  const to = written.indexOf(end);
  if (from < 0 || to < from) throw new Error(`Failed to write the tables: ${page} lacks ${start} … ${end}.`);
  writeFileSync(page, `${written.slice(0, from)}${start}\n\n${text}\n\n${written.slice(to)}`);
}
