import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "./project-root.mjs";

/** Runs `npm test -- ARGS` as a process of its own, away from the variables of the Vitest that runs this file. */
function npmTest(...args: string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/VITEST|INIT_CWD/.test(name)),
  );
  const script = join(projectRoot, "scripts/test.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm test", () => {
  test("prints its usage", () => {
    expect(npmTest("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Usage: npm test --"),
    });
  });

  test("fails for a step that does not exist", () => {
    expect(npmTest("--only", "unnit")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no "unnit"'),
    });
  });

  test("fails where no title matches, and names the closest", () => {
    const { status, stdout, stderr } = npmTest(
      "scripts/testing/choose-tests.test.ts",
      "--grep",
      "closest title sharing nothing",
    );
    expect(status).toBe(2);
    expect(stderr).toContain("the closest titles share the most words");
    expect(stdout).not.toContain(", 0 failed");
  });

  test("runs a file that is named", () => {
    const { status, stdout } = npmTest("scripts/testing/choose-tests.test.ts", "--grep", "that found a test");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 passed, 0 failed$/m);
  });
});
