import { execFileSync } from "node:child_process";
import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../project-root.mjs";
import { toolPath } from "../tool-path.mjs";

/** Tracked files and those that are about to be. */
const listFiles = (...patterns: string[]): string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...patterns], {
    cwd: projectRoot,
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => path !== "");

/** The files that a tsconfig names by its `include`, which is what an editor goes by; not those that they import. */
function filesOf(tsconfig: string): string[] {
  const args = [toolPath("typescript", "tsc"), "--showConfig", "-p", tsconfig];
  const shown = execFileSync(process.execPath, args, { cwd: projectRoot, encoding: "utf8" });
  const { files } = JSON.parse(shown) as { files: string[] };
  return files.map((file) => posix.join(dirname(tsconfig), file));
}

/** An editor takes the nearest tsconfig of a folder above that includes the file. */
function isAbove(tsconfig: string, file: string): boolean {
  const folder = dirname(tsconfig);
  return folder === "." || file.startsWith(`${folder}/`);
}

test("each TypeScript file is included by exactly one tsconfig, in a folder above it", () => {
  const owned = listFiles("tsconfig.json", "**/tsconfig.json").map((tsconfig) => ({
    tsconfig,
    files: new Set(filesOf(tsconfig)),
  }));
  const faults = listFiles("*.ts", "*.tsx")
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => ({ file, owners: owned.filter(({ files }) => files.has(file)) }))
    .filter(
      ({ file, owners }) => owners.length !== 1 || !owners.every((each) => isAbove(each.tsconfig, file)),
    )
    .map(({ file, owners }) => `${file}: ${owners.map(({ tsconfig }) => tsconfig).join(", ") || "none"}`);
  expect(faults).toEqual([]);
});
