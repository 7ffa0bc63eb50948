import type { Row } from "./row.ts";

const headings = ["figure", "target", "measured", "ratio", "met"];

/** Lays the rows out as one Markdown table, its columns lined up for a terminal. */
export function printTable(rows: Row[]): string {
  const cells = rows.map(({ figure, target, measured, ratio, isMet }) => [
    figure,
    target,
    measured,
    ratio === null ? "" : ratio.toFixed(2),
    isMet === null ? "" : isMet ? "yes" : "no",
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(headings), rule, ...cells.map(line)].join("\n");
}
