import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../scripts/project-root.mjs";
import type { Results } from "./keep-results.ts";
import { printTable } from "./print-table.ts";

const reportFile = join(projectRoot, "docs/performance.md");
const begin = "<!-- bench: begin -->";
const end = "<!-- bench: end -->";

/** The part of the report that the bench writes: the machine, the commits, and one table of all that was measured. */
export function describeResults(order: readonly string[], { machine, measures }: Results): string {
  const known = order.flatMap((name) => {
    const result = measures[name];
    return result === undefined ? [] : [{ name, result }];
  });
  const commits = [...new Set(known.map(({ result }) => result.commit))].map((commit) => ({
    commit,
    names: known.filter(({ result }) => result.commit === commit).map(({ name }) => name),
  }));
  const sources = commits.map(({ commit, names }) => `\`${commit}\` (${names.join(", ")})`).join(", ");
  return [
    `On ${machine.cores} processors, Node ${machine.node}. Measured on commit ${sources}.`,
    "",
    printTable(known.flatMap(({ result }) => result.rows)),
  ].join("\n");
}

/** A report with the text between the bench's two marks replaced. Throws where a mark is missing. */
export function replaceBetweenMarks(report: string, text: string): string {
  const from = report.indexOf(begin);
  const to = report.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`Failed to write the report: docs/performance.md lacks ${begin} or ${end}.`);
  return `${report.slice(0, from + begin.length)}\n\n${text}\n\n${report.slice(to)}`;
}

/** Writes everything that was measured on this machine into docs/performance.md. */
export function writeReport(order: readonly string[], results: Results): void {
  const report = readFileSync(reportFile, "utf8");
  writeFileSync(reportFile, replaceBetweenMarks(report, describeResults(order, results)));
}
