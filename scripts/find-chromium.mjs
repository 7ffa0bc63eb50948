import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.mjs";
import { toolPath } from "./tool-path.mjs";

/** The headless shell first: the same engine without a browser around it opens a page for half the processor time. */
const programNames = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const macApps = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === "darwin") {
    return ["/Applications", join(process.env["HOME"] ?? "", "Applications")].flatMap((folder) =>
      macApps.map((app) => join(folder, app)),
    );
  }
  if (process.platform === "win32") {
    return windowsFolders.map((name) =>
      join(process.env[name] ?? "C:\\", "Google/Chrome/Application/chrome.exe"),
    );
  }
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  return programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a program really starts: Ubuntu's `chromium-browser` may be a script that only asks to install a snap. Chrome
 * for Windows opens a window instead of printing its version, so there the file alone decides.
 *
 * @param {string} path
 */
function isUsable(path) {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

async function findInstalled() {
  const { chromium } = await import("playwright-core");
  return [...usualPlaces(), chromium.executablePath()].find(isUsable);
}

async function installPackage() {
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"]).status !== 0) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const run = (/** @type {string[]} */ args) => {
    const [command = "apt-get", ...rest] = [...aptGet, ...args];
    return runCommand(command, rest, { env });
  };
  await run(["update", "-qq"]);
  // Debian has the shell as a package of its own; Ubuntu has neither, only a script that asks to install a snap.
  for (const name of ["chromium-headless-shell", "chromium"]) {
    console.log(`Installing the distribution's Chromium (apt-get install ${name}) …`);
    if ((await run(["install", "-y", "-qq", "--no-install-recommends", name])) === 0) return;
  }
}

async function downloadBuild() {
  console.log("Downloading Playwright's Chromium …");
  const withDependencies = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
  const cli = toolPath("playwright-core");
  await runCommand(process.execPath, [cli, "install", ...withDependencies, "chromium"]);
}

/**
 * The path of a Chromium or Chrome: `CHROME_PATH`, else one that is installed, else (where `mayInstall`) the distribution's
 * package, else Playwright's own download. Throws with what to do where none can be had.
 *
 * @param {{ mayInstall?: boolean }} [options]
 * @returns {Promise<string>}
 */
export async function findChromium({ mayInstall = false } = {}) {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`Failed to find Chromium: CHROME_PATH names ${chosen}, which does not exist.`);
  }
  for (const prepare of mayInstall ? [undefined, installPackage, downloadBuild] : [undefined]) {
    await prepare?.();
    const path = await findInstalled();
    if (path) return path;
  }
  throw new Error(
    "Failed to find Chromium. Install Chromium or Chrome, or set CHROME_PATH to its program file.",
  );
}
