import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * The packages that a lock file names; none where there is no such file.
 *
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, path), "utf8")).packages;
  } catch {
    return {};
  }
}

/** Whether what npm wrote down about node_modules is what package-lock.json asks for; optional packages differ by platform. */
function isInstalled() {
  const installed = lockedPackages("node_modules/.package-lock.json");
  return Object.entries(lockedPackages("package-lock.json"))
    .filter(([path, wanted]) => path !== "" && !wanted.optional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/** Installs the locked packages unless they stand there already; ends the process where that fails. */
export async function ensureInstall() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Failed to start: this is Node ${process.versions.node}. Install Node 20.19 or newer.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing the locked packages (npm ci); the first time takes a minute or two …");
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const status = npm
    ? await runCommand(process.execPath, [npm, ...args])
    : await runCommand(process.platform === "win32" ? "npm.cmd" : "npm", args);
  if (status === 0) return;
  console.error(
    "Failed to install the locked packages: npm ci ended with an error, shown above. Check the network and try again.",
  );
  process.exit(status);
}
