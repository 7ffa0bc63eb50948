import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.mjs";

/**
 * Runs a program in the repository's folder with its output on this terminal, and resolves to its exit status (128 + n for
 * signal n's usual numbers, 127 where it cannot be started). An interruption of this process reaches the program as well.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, isQuiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runCommand(command, args, { env = {}, isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ["ignore", isQuiet ? "ignore" : "inherit", isQuiet ? "ignore" : "inherit"],
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGINT", passOn).on("SIGTERM", passOn);
    const settle = (/** @type {number} */ status) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      resolve(status);
    };
    child.on("error", () => settle(127));
    child.on("close", (status, signal) => settle(status ?? (signal === "SIGTERM" ? 143 : 130)));
  });
}
