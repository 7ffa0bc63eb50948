import { expect, test } from "vitest";
import { describeResults, replaceBetweenMarks } from "./write-report.ts";

const row = { figure: "sidebar", target: "≤ 1 kB", measured: "0.9 kB", ratio: null, isMet: true };
const machine = { processor: "any", cores: 2, memoryGiB: 8, node: "v20.19.0" };
const result = { measuredAt: "2026-11-28T12:00:00Z", load: 1, method: "weighed" };

test("the table of a report has each measure's rows in order, and the commits that they were measured on", () => {
  const measures = {
    paint: { ...result, commit: "bbb", rows: [{ ...row, figure: "paint" }] },
    bytes: { ...result, commit: "aaa", rows: [row] },
  };
  const text = describeResults(["bytes", "paint", "never measured"], { machine, measures });
  expect(text).toContain("On 2 processors, Node v20.19.0. Measured on commit `aaa` (bytes), `bbb` (paint).");
  expect(text.indexOf("| sidebar")).toBeGreaterThan(0);
  expect(text.indexOf("| paint")).toBeGreaterThan(text.indexOf("| sidebar"));
});

test("only what is between the marks of a report is replaced", () => {
  const report = "before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n";
  expect(replaceBetweenMarks(report, "new")).toBe(
    "before\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nafter\n",
  );
});

test("a report without marks is not written", () => {
  expect(() => replaceBetweenMarks("no marks", "new")).toThrow("lacks <!-- bench: begin -->");
});
