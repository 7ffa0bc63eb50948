import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectRoot } from "../project-root.mjs";

/**
 * Starts the emulator, rebuilt where its sources changed. Resolves, once it listens, to its address and what stops it;
 * to null where it ended before.
 *
 * @param {string[]} args
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>}
 */
export function runEmulator(args) {
  const script = join(projectRoot, "scripts/start.mjs");
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return new Promise((resolve) => {
    void ended.then(() => resolve(null));
    createInterface({ input: child.stdout }).on("line", (line) => {
      console.log(line);
      const [, url] = /^Ready: (.*)/.exec(line) ?? [];
      if (url !== undefined) resolve({ url, stop });
    });
  });
}
