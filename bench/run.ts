import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../scripts/project-root.mjs";
import { bytes } from "./measures/bytes.ts";
import { durations } from "./measures/durations.ts";
import { emulatorScale } from "./measures/emulator-scale.ts";
import { paint } from "./measures/paint.ts";
import { requestGrowth } from "./measures/request-growth.ts";
import { requests } from "./measures/requests.ts";
import { openTicketTabs } from "./measures/tabs.ts";
import { printTable } from "./print-table.ts";
import type { Measure, Row } from "./row.ts";

const measures: Measure[] = [bytes, paint, openTicketTabs, requests, requestGrowth, emulatorScale, durations];

const { values } = parseArgs({ options: { only: { type: "string" } } });
const only = values.only?.split(",");
const chosen = measures.filter(({ name }) => !only || only.includes(name));

const rows: Row[] = [];
for (const measure of chosen) {
  console.log(`Measuring ${measure.name} …`);
  rows.push(...(await measure.run()));
}
const machine = {
  processor: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
console.log(`\n${printTable(rows)}\n`);
for (const { name, method } of chosen) console.log(`${name}: ${method}`);
if (!only) {
  const results = {
    measuredAt: new Date().toISOString(),
    machine,
    rows,
    methods: Object.fromEntries(chosen.map(({ name, method }) => [name, method])),
  };
  writeFileSync(join(projectRoot, "bench/results.json"), `${JSON.stringify(results, null, 2)}\n`);
}
