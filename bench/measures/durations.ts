import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../scripts/project-root.mjs";
import { findFreePort } from "../../tests/support/emulator/find-free-port.ts";
import type { Measure, Row } from "../row.ts";

interface TestDurations {
  totalSeconds: number;
  results: { name: string; seconds: number }[];
}

function readTestDurations(): Row | null {
  const file = join(projectRoot, "build/test-durations.json");
  if (!existsSync(file)) return null;
  const { totalSeconds, results } = JSON.parse(readFileSync(file, "utf8")) as TestDurations;
  const longest = results.toSorted((a, b) => b.seconds - a.seconds).slice(0, 3);
  return {
    figure: `npm test, everything installed (longest: ${longest.map((each) => `${each.name} ${each.seconds} s`).join(", ")})`,
    target: "≤ 600 s",
    measured: `${totalSeconds} s`,
    ratio: null,
    isMet: totalSeconds <= 600,
  };
}

async function measureStart(): Promise<Row> {
  const port = await findFreePort();
  const start = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, "scripts/start.mjs"), "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seconds = await new Promise<number>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += String(chunk);
      if (/^Ready: /m.test(output)) resolve((performance.now() - start) / 1000);
    });
    child.once("exit", (status) =>
      reject(new Error(`npm start ended with status ${status} before it was ready.`)),
    );
  });
  child.kill();
  return {
    figure: "npm start to Ready:, everything installed and built",
    target: "",
    measured: `${seconds.toFixed(1)} s`,
    ratio: null,
    isMet: null,
  };
}

/** Says how long the two commands take. */
export const durations: Measure = {
  name: "durations",
  method:
    "npm test: what its last whole run on this machine wrote down. npm start: from the start of the process to its line Ready:.",
  async run() {
    const rows = [readTestDurations(), await measureStart()];
    return rows.filter((row) => row !== null);
  },
};
