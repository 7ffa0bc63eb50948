import { readFileSync } from "node:fs";

/** @typedef {import("./test-steps.mjs").Count} Count */
/**
 * What of Vitest's own report decides.
 *
 * @typedef {{ status: string, fullName: string }} ReportedTest
 * @typedef {{ name: string, status: string, assertionResults: ReportedTest[] }} ReportedFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: ReportedFile[] }} TestReport
 */

/**
 * @param {string} file
 * @returns {TestReport | null} null where Vitest wrote none
 */
export function loadTestReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Counts the tests of a run. A file that cannot be loaded has no failed test in it and counts as one; so does a run that
 * ended badly without saying which test failed, and one that left no report.
 *
 * @param {TestReport | null} report
 * @param {number} status the exit status of Vitest
 * @returns {Count}
 */
export function countTests(report, status) {
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (result) =>
      result.status === "failed" && result.assertionResults.every((each) => each.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
