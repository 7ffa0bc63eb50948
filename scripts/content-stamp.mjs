import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.mjs";

/**
 * The files at or below a path of the repository, tests left out, in a stable order.
 *
 * @param {string} path
 * @returns {string[]}
 */
function sourceFiles(path) {
  const absolute = join(projectRoot, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute)
    .toSorted()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => sourceFiles(`${path}/${name}`));
}

/**
 * A hash of the contents of the given files and folders: equal stamps, equal builds. Contents rather than times,
 * for a fresh clone has no meaningful times.
 *
 * @param {string[]} paths
 */
export function contentStamp(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(sourceFiles)) {
    hash.update(`${file}\0`).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest("hex");
}
