import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../ensure-built.mjs";
import { findChromium } from "../find-chromium.mjs";
import { projectRoot } from "../project-root.mjs";
import { countTests, loadTestReport } from "./read-test-report.mjs";
import { runCommand } from "../run-command.mjs";
import { titlePattern } from "./choose-tests.mjs";
import { toolPath } from "../tool-path.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ env: Record<string, string>, grep: string | null, files: string[],
 *   reports: import("./read-test-report.mjs").TestReport[] }} Run what the steps of one run share
 * @typedef {{ name: string, needs: string[], isTest?: boolean, run: (run: Run) => Promise<Count> }} Step
 */

/** @param {string[]} args @param {Record<string, string>} [env] */
const runNode = (args, env) => runCommand(process.execPath, args, env ? { env } : {});
/** @param {number} status @returns {Count} */
const countStatus = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} name
 * @param {() => string[]} args asked for late: a tool may not be installed yet
 * @param {string[]} [needs]
 * @returns {Step}
 */
const check = (name, args, needs = []) => ({
  name,
  needs,
  run: async () => countStatus(await runNode(args())),
});

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

/** @param {Run} run */
async function prepareChromium({ env }) {
  try {
    env["CHROME_PATH"] = await findChromium({ mayInstall: true });
    console.log(`Chromium: ${env["CHROME_PATH"]}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs tests of some of Vitest's projects, and keeps the report for whoever explains the run.
 *
 * @param {string} name
 * @param {string[]} projects
 * @param {Run} run
 * @returns {Promise<Count>}
 */
async function runVitest(name, projects, { env, grep, files, reports }) {
  const file = join(projectRoot, "build/test-results", `${name}.json`);
  rmSync(file, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...files];
  for (const project of projects) args.push("--project", project);
  if (grep !== null) args.push("--testNamePattern", titlePattern(grep));
  // Whether a choice found a test is decided over all steps, once they have run.
  if (grep !== null || files.length > 0) args.push("--passWithNoTests");
  const status = await runNode([toolPath("vitest"), ...args], env);
  const report = loadTestReport(file);
  if (report) reports.push(report);
  return countTests(report, status);
}

/** @type {Record<string, string[]>} */
const needsOf = { unit: [], faults: [], e2e: ["chromium", "build"] };

/** @param {string} project @returns {Step} */
const vitestStep = (project) => ({
  name: project,
  needs: needsOf[project] ?? ["build"],
  isTest: true,
  run: (run) => runVitest(project, [project], run),
});

/**
 * The one step for test files that are named: Vitest finds the projects that they belong to. A unit test is beside what
 * it tests and needs no build.
 *
 * @param {string[]} projects
 * @param {string[]} files
 * @returns {Step}
 */
export const fileStep = (projects, files) => ({
  name: "files",
  needs: files.every((file) => /^(src|scripts|emulator|receiver|bench)\/.*\.test\.tsx?$/.test(file))
    ? []
    : ["chromium", "build"],
  run: (run) => runVitest("files", projects, run),
});

/**
 * Every step of `npm test`, in order: what others need, the quick checks, the slow tests last. A step that is needed by no
 * chosen step is left out.
 *
 * @type {Step[]}
 */
export const testSteps = [
  { name: "chromium", needs: [], run: prepareChromium },
  {
    name: "build",
    needs: [],
    run: async () => countStatus(await ensureBuilt(["app", "emulator"])),
  },
  check("format", () => [toolPath("oxfmt"), "--check", "."]),
  check("lint", () => [toolPath("oxlint")]),
  check("lint by types", () => [toolPath("oxlint"), "--type-aware"]),
  { name: "types", needs: [], run: checkTypes },
  check("unused code", () => [toolPath("knip")]),
  check("bundle budget", () => [join(projectRoot, "scripts/checks/check-budget.mjs")], ["build"]),
  ...["unit", "integration", "fidelity", "faults", "e2e"].map(vitestStep),
];
