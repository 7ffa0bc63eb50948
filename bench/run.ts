import { parseArgs } from "node:util";
import { keepResults, type Results } from "./keep-results.ts";
import { bytes } from "./measures/bytes.ts";
import { durations } from "./measures/durations.ts";
import { emulatorScale } from "./measures/emulator-scale.ts";
import { paint } from "./measures/paint.ts";
import { requestGrowth } from "./measures/request-growth.ts";
import { requests } from "./measures/requests.ts";
import { openTicketTabs } from "./measures/tabs.ts";
import { printTable } from "./print-table.ts";
import type { Measure, Row } from "./row.ts";
import { writeReport } from "./write-report.ts";

const measures: Measure[] = [bytes, paint, openTicketTabs, requests, requestGrowth, emulatorScale, durations];

const { values } = parseArgs({ options: { only: { type: "string" } } });
const only = values.only?.split(",");
const chosen = measures.filter(({ name }) => !only || only.includes(name));

if (chosen.length === 0) {
  console.error(
    `Failed to choose the measures: none is named "${values.only}". Measures: ${measures.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const rows: Row[] = [];
let kept: Results | null = null;
for (const measure of chosen) {
  console.log(`Measuring ${measure.name} …`);
  const measured = await measure.run();
  kept = keepResults(measure, measured);
  rows.push(...measured);
}
console.log(`\n${printTable(rows)}\n`);
for (const { name, method } of chosen) console.log(`${name}: ${method}`);
const names = measures.map(({ name }) => name);
const missing = names.filter((name) => kept?.measures[name] === undefined);
if (kept !== null && missing.length === 0) writeReport(names, kept);
else
  console.log(
    `docs/performance.md is left as it is until these are measured here too: ${missing.join(", ")}.`,
  );
