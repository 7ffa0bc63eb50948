import type { Fault } from "../matrix/run-cell.ts";
import type { FaultResults, MatrixResult } from "./read-results.ts";

/** How each thing that may be wrong is called in the table, in its order. */
const columns: readonly [Fault, string][] = [
  ["hung", "hung"],
  ["threw", "threw"],
  ["silent", "untrue"],
  ["foreign", "foreign"],
  ["doubled", "doubled"],
  ["lost", "lost"],
  ["notConverged", "not repaired"],
];

/** The tables of a run: a row for each use case, and one for the sequences of each seed. */
export function describeSummary({ matrix, sequences }: FaultResults): string {
  const blocks: string[] = [];
  if (matrix.length > 0) {
    const rows = matrix.map((result) => [
      result.name,
      result.calls,
      result.results.length,
      ...count([result]),
    ]);
    const cells = matrix.flatMap(({ results }) => results).length;
    const calls = matrix.reduce((sum, result) => sum + result.calls, 0);
    const total = [`all ${matrix.length}`, calls, cells, ...count(matrix)];
    blocks.push(
      writeTable(["use case", "calls", "cells", ...columns.map(([, word]) => word)], [...rows, total]),
    );
  }
  if (sequences.length > 0) {
    const rows = sequences.map(({ name, runs, commands, failure }) => [
      name,
      runs,
      commands,
      failure ? 1 : 0,
    ]);
    blocks.push(writeTable(["seed", "sequences", "commands", "failed"], rows));
  }
  return blocks.join("\n\n");
}

/** Each cell and sequence in which something is wrong, as a line or more. */
export function listWrong({ matrix, sequences }: FaultResults): string[] {
  const cells = matrix.flatMap(({ results }) => results).filter(({ faults }) => faults.length > 0);
  return [
    ...cells.map(
      ({ cell, faults }) => `${cell}: ${faults.map(({ fault, why }) => `${fault} (${why})`).join("; ")}`,
    ),
    ...sequences.flatMap(({ name, failure }) => (failure === null ? [] : [`Seed ${name}: ${failure}`])),
  ];
}

/** The number of cells in which each thing is wrong. */
function count(results: readonly MatrixResult[]): number[] {
  const cells = results.flatMap((result) => result.results);
  return columns.map(
    ([fault]) => cells.filter(({ faults }) => faults.some((each) => each.fault === fault)).length,
  );
}

function writeTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  const widths = head.map((_, index) => Math.max(...lines.map((line) => String(line[index] ?? "").length)));
  const pad = (cell: string | number, index: number): string => {
    const width = widths[index] ?? 0;
    if (cell === "---") return "-".repeat(width);
    if (cell === "--:") return `${"-".repeat(width - 1)}:`;
    return index === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
  };
  return lines.map((line) => `| ${line.map(pad).join(" | ")} |`).join("\n");
}
