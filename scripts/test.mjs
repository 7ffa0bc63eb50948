import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { chooseSteps } from "./testing/choose-steps.mjs";
import { explainEmptyChoice } from "./testing/choose-tests.mjs";
import { ensureInstall } from "./ensure-install.mjs";
import { projectRoot } from "./project-root.mjs";
import { readTestOptions, testUsage } from "./testing/test-options.mjs";
import { testSteps } from "./testing/test-steps.mjs";

/** @typedef {import("./testing/test-steps.mjs").Count} Count */
/** @typedef {import("./testing/test-steps.mjs").Run} Run */

const callerFolder = process.env["INIT_CWD"] ?? process.cwd();

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(2);
}

/**
 * A file is named from the caller's folder, and found from the repository's; what is no file stays a part of a path.
 *
 * @param {string} name
 */
function findFile(name) {
  const path = resolve(callerFolder, name);
  return existsSync(path) ? relative(projectRoot, path).split(sep).join("/") : name;
}

const stepNames = testSteps.map(({ name }) => name);
const options = readTestOptions(process.argv.slice(2), stepNames);
if (typeof options === "string") refuse(options);
if (options.needsHelp) {
  console.log(testUsage(stepNames));
  process.exit(0);
}
const files = options.files.map(findFile);
const steps = chooseSteps(testSteps, { ...options, files });
if (typeof steps === "string") refuse(steps);

/** @type {Run} */
const run = { env: { TZ: "UTC" }, grep: options.grep, files, reports: [] };
/** @type {(Count & { name: string, seconds: number })[]} */
const results = [];

await ensureInstall();
for (const step of steps) {
  console.log(`\n=== ${step.name} ===`);
  const start = performance.now();
  const count = await step.run(run);
  results.push({ name: step.name, ...count, seconds: Math.round((performance.now() - start) / 100) / 10 });
}

const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
const totalSeconds = Math.round(performance.now() / 100) / 10;
console.log("\nStep              seconds   passed   failed");
for (const { name, seconds, ...count } of results) {
  const figures = [seconds.toFixed(1), count.passed, count.failed].map((each) => String(each).padStart(9));
  console.log(`${name.padEnd(16)}${figures.join("")}`);
}
console.log(`${"all".padEnd(16)}${totalSeconds.toFixed(1).padStart(9)}`);
if (options.only === null && options.grep === null && options.files.length === 0) {
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  writeFileSync(join(projectRoot, "build/test-durations.json"), JSON.stringify({ totalSeconds, results }));
}
const emptyChoice = explainEmptyChoice(run, run.reports);
if (emptyChoice !== null) refuse(`\n${emptyChoice}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
