import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";
import { toolPath } from "./tool-path.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Step
 */

/** @param {string[]} args @param {Record<string, string>} [env] */
const runNode = (args, env) => runCommand(process.execPath, args, env ? { env } : {});
/** @param {number} status @returns {Count} */
const countStatus = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} name
 * @param {() => string[]} args asked for late: a tool may not be installed yet
 * @returns {Step}
 */
const check = (name, args) => ({ name, run: async () => countStatus(await runNode(args())) });

/**
 * @param {string} [below]
 * @returns {string[]}
 */
function findTsconfigs(below = ".") {
  return readdirSync(join(projectRoot, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.name === "tsconfig.json") return [path];
    return entry.isDirectory() && !/^(node_modules|dist|build|\..*)$/.test(entry.name)
      ? findTsconfigs(path)
      : [];
  });
}

async function checkTypes() {
  let failed = 0;
  for (const path of findTsconfigs().toSorted()) {
    const status = await runNode([toolPath("typescript", "tsc"), "--noEmit", "-p", path]);
    if (status !== 0) console.error(`Types do not fit: ${path}`);
    failed += status === 0 ? 0 : 1;
  }
  return countStatus(failed);
}

/**
 * Reads Vitest's own report. A file that cannot be loaded has no failed test in it and counts as one; so does a run that
 * ended badly without saying which test failed.
 *
 * @param {string} file
 * @param {number} status
 * @returns {Count}
 */
function readReport(file, status) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ result) =>
        result.status === "failed" && result.assertionResults.every((each) => each.status !== "failed"),
    ).length;
    const failed = report.numFailedTests + unloaded;
    return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} project
 * @param {{ grep?: string | undefined, env: Record<string, string> }} options
 * @returns {Step}
 */
function vitestStep(project, { grep, env }) {
  return {
    name: project,
    run: async () => {
      const report = join(projectRoot, "build/test-results", `${project}.json`);
      rmSync(report, { force: true });
      const args = [
        "run",
        "--project",
        project,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ];
      if (grep) args.push("--testNamePattern", grep, "--passWithNoTests");
      const status = await runNode([toolPath("vitest"), ...args], env);
      return readReport(report, status);
    },
  };
}

/**
 * Every step of `npm test` after the build, in order: the quick checks first, the slow tests last.
 *
 * @param {{ grep?: string | undefined, env: Record<string, string> }} options
 * @returns {Step[]}
 */
export function testSteps(options) {
  return [
    check("format", () => [toolPath("oxfmt"), "--check", "."]),
    check("lint", () => [toolPath("oxlint")]),
    check("lint by types", () => [toolPath("oxlint"), "--type-aware"]),
    { name: "types", run: checkTypes },
    check("unused code", () => [toolPath("knip")]),
    check("bundle budget", () => [join(projectRoot, "scripts/check-budget.mjs")]),
    ...["unit", "integration", "fidelity", "e2e"].map((project) => vitestStep(project, options)),
  ];
}
