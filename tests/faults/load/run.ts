import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../../scripts/project-root.mjs";
import { type LoadResult, runScenario } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";
import { writeDueTickets } from "./write-due-tickets.ts";
import { writeLoadTable } from "./write-load-table.ts";

const now = "2026-11-20T12:30:00Z";
const { values } = parseArgs({
  options: {
    size: { type: "string", default: "100000" },
    due: { type: "string", default: "1000,2500" },
    scenario: { type: "string" },
    /** Writes the table into the page on reliability. */
    write: { type: "boolean", default: false },
  },
});
const chosen = scenarios.filter(({ name }) => values.scenario === undefined || name === values.scenario);

const results: LoadResult[] = [];
for (const due of values.due.split(",").map(Number)) {
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  const file = join(projectRoot, `build/load-tickets-${due}.ndjson`);
  await writeDueTickets(file, { size: Number(values.size), due, nowMs: Date.parse(now) });
  for (const scenario of chosen) {
    const startMs = performance.now();
    const result = await runScenario(scenario, { file, due, now });
    results.push(result);
    const { received, lost, sentAgain } = result;
    const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
    console.log(
      `${scenario.name}, ${due} due: ${received} received, ${lost} lost, ${sentAgain} sent again (${seconds} s)`,
    );
  }
  rmSync(file);
}
const table = writeLoadTable(results);
console.log(`\n${table}`);
if (values.write) keepTable(table);
const wrong = results.filter(
  ({ doubledByPlan, silentlyLost, scenario, lost }) =>
    doubledByPlan > 0 || silentlyLost > 0 || (scenario === "well" && lost > 0),
);
for (const { scenario, due } of wrong) console.error(`Lost or doubled: ${scenario}, ${due} due.`);
process.exit(wrong.length === 0 ? 0 : 1);

function keepTable(text: string): void {
  const page = join(projectRoot, "docs/reliability.md");
  const [start, end] = ["<!-- load -->", "<!-- /load -->"];
  const written = existsSync(page) ? readFileSync(page, "utf8") : "";
  const from = written.indexOf(start);
  const to = written.indexOf(end);
  if (from < 0 || to < from) throw new Error(`Failed to write the table: ${page} lacks ${start} … ${end}.`);
  writeFileSync(page, `${written.slice(0, from)}${start}\n\n${text}\n\n${written.slice(to)}`);
}
