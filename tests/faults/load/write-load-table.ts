import type { LoadResult } from "./run-scenario.ts";

const headings = [
  "2listen",
  "due",
  "received",
  "lost",
  "failed",
  "in doubt",
  "not known",
  "sent again",
  "doubled by it",
  "found by nothing",
];

/** The results as a Markdown table, a row a scenario. */
export function writeLoadTable(results: readonly LoadResult[]): string {
  const rows = results.map((each) => [
    each.scenario,
    each.due,
    each.received,
    each.lost,
    each.failed,
    each.inDoubt,
    each.untold,
    each.sentAgain,
    each.doubledByPlan,
    each.silentlyLost,
  ]);
  const lines = [headings, headings.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.map(String).join(" | ")} |`).join("\n");
}
