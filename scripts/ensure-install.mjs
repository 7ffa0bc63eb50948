import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";

/** @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage */

const lockFile = join(projectRoot, "package-lock.json");
const npmRecord = join(projectRoot, "node_modules/.package-lock.json");
const stampFile = join(projectRoot, "node_modules/.installed-lock");

const lockStamp = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");
/** @param {string} path @returns {Record<string, LockedPackage>} */
const readPackages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/** Whether node_modules holds what package-lock.json asks for: put there by this script, or by npm, which keeps a record. */
function isInstalled() {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockStamp()) return true;
  if (!existsSync(npmRecord)) return false;
  const installed = readPackages(npmRecord);
  return Object.entries(readPackages(lockFile))
    .filter(([path, wanted]) => path !== "" && !wanted.optional && !wanted.extraneous)
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
  if (status === 0) {
    writeFileSync(stampFile, lockStamp());
    return;
  }
  console.error(
    "Failed to install the locked packages: npm ci ended with an error, shown above. Check the network and try again.",
  );
  process.exit(status);
}
