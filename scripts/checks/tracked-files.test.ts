import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../project-root.mjs";

const BYTE_LIMIT = 5_000_000;
const FOLDER_LIMIT = 30;
/** A log that only grows, one short file a decision. */
const GROWING_FOLDER = "docs/decisions";
/** Folders that still hold more; none is added, and each goes when it has been split. */
const LARGER_FOLDERS = new Set<string>([GROWING_FOLDER]);

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: projectRoot, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "");

test("the repository carries at most 5 MB", () => {
  const sizes = tracked.map(
    (path) => statSync(join(projectRoot, path), { throwIfNoEntry: false })?.size ?? 0,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BYTE_LIMIT);
});

test("no further folder holds more than 30 files", () => {
  const counts = new Map<string, number>();
  for (const path of tracked) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const larger = [...counts].filter(([folder, count]) => count > FOLDER_LIMIT && !LARGER_FOLDERS.has(folder));
  expect(larger).toEqual([]);
});
