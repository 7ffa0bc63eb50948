import type { LoadResult } from "./run-scenario.ts";

const headings = [
  "2listen",
  "due",
  "received",
  "more than once",
  "lost",
  "failed",
  "in doubt",
  "not known",
  "sent again",
  "doubled by it",
  "sent again, in doubt",
  "doubled by that",
  "left without",
];

/** The results as a Markdown table, a row a scenario. */
export function writeLoadTable(results: readonly LoadResult[]): string {
  const rows = results.map((each) => [
    each.scenario,
    each.due,
    each.received,
    each.doubledByRetries,
    each.lost,
    each.failed,
    each.inDoubt,
    each.untold,
    each.sentAgain,
    each.doubledByPlan,
    each.sentInDoubt,
    each.doubledByDoubt,
    each.silentlyLost,
  ]);
  const lines = [headings, headings.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.map(String).join(" | ")} |`).join("\n");
}
