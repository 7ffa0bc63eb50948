import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstall } from "./ensure-install.mjs";
import { findChromium } from "./find-chromium.mjs";
import { projectRoot } from "./project-root.mjs";
import { testSteps } from "./test-steps.mjs";

/** @typedef {import("./test-steps.mjs").Count} Count */

const { values } = parseArgs({ options: { only: { type: "string" }, grep: { type: "string" } } });
const only = values.only?.split(",").map((name) => name.trim());
/** @type {Record<string, string>} */
const env = { TZ: "UTC" };

/** @type {(Count & { name: string, seconds: number })[]} */
const results = [];

/** @param {string} name @param {() => Promise<Count>} run */
async function runStep(name, run) {
  console.log(`\n=== ${name} ===`);
  const start = performance.now();
  const count = await run();
  results.push({ name, ...count, seconds: Math.round((performance.now() - start) / 100) / 10 });
}

async function prepareChromium() {
  try {
    env["CHROME_PATH"] = await findChromium({ mayInstall: true });
    console.log(`Chromium: ${env["CHROME_PATH"]}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

await ensureInstall();
await runStep("chromium", prepareChromium);
await runStep("build", async () =>
  (await ensureBuilt(["app", "emulator"])) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
);
for (const step of testSteps({ grep: values.grep, env })) {
  if (!only || only.includes(step.name)) await runStep(step.name, step.run);
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
mkdirSync(join(projectRoot, "build"), { recursive: true });
writeFileSync(
  join(projectRoot, "build/test-durations.json"),
  JSON.stringify({ totalSeconds, only: only ?? null, results }),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
