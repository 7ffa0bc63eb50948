import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage */

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules/.installed-lock");
/** @param {string} root */
const lockStamp = (root) =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
/** @param {string} path @returns {Record<string, LockedPackage>} */
const readPackages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/**
 * Whether node_modules holds what package-lock.json asks for: put there by this repository's scripts, or by npm, which
 * keeps a record of its own. Optional packages differ by platform and do not count.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  if (existsSync(stampFile(root)) && readFileSync(stampFile(root), "utf8") === lockStamp(root)) return true;
  const npmRecord = join(root, "node_modules/.package-lock.json");
  if (!existsSync(npmRecord)) return false;
  const installed = readPackages(npmRecord);
  return Object.entries(readPackages(join(root, "package-lock.json")))
    .filter(([path, wanted]) => path !== "" && !wanted.optional && !wanted.extraneous)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/**
 * Notes that what package-lock.json asks for has just been installed.
 *
 * @param {string} root
 */
export function markInstalled(root) {
  writeFileSync(stampFile(root), lockStamp(root));
}
