import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * A path of the command line as it was meant: npm runs scripts in the package's folder, and names the one that it was called from in
 * `INIT_CWD`. What is found in neither stays as written; so do URLs.
 */
export function findFromCaller(path: string, callerFolder: string | undefined): string {
  if (callerFolder === undefined || existsSync(path)) return path;
  const fromCaller = resolve(callerFolder, path);
  return existsSync(fromCaller) ? fromCaller : path;
}
