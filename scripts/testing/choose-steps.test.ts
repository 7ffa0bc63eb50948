import { describe, expect, test } from "vitest";
import { chooseSteps } from "./choose-steps.mjs";

const run = async () => ({ passed: 1, failed: 0 });
const steps = [
  { name: "build", needs: [], run },
  { name: "format", needs: [], run },
  { name: "unit", needs: [], isTest: true, run },
  { name: "e2e", needs: ["build"], isTest: true, run },
];

function namesFor(choice: { only?: string[]; grep?: string; files?: string[] }): string[] | string {
  const { only = null, grep = null, files = [] } = choice;
  const chosen = chooseSteps(steps, { only, grep, files, needsHelp: false });
  return typeof chosen === "string" ? chosen : chosen.map(({ name }) => name);
}

describe("the steps of a run", () => {
  test("are all of them by default", () => {
    expect(namesFor({})).toEqual(["build", "format", "unit", "e2e"]);
  });

  test("are those that are named, with what they need", () => {
    expect(namesFor({ only: ["format"] })).toEqual(["format"]);
    expect(namesFor({ only: ["e2e"] })).toEqual(["build", "e2e"]);
  });

  test("are the tests alone where a title is looked for", () => {
    expect(namesFor({ grep: "a fact" })).toEqual(["build", "unit", "e2e"]);
    expect(namesFor({ grep: "a fact", only: ["unit", "format"] })).toEqual(["unit"]);
  });

  test("are one run of the tests where files are named", () => {
    expect(namesFor({ files: ["tests/e2e/a.test.ts"] })).toEqual(["build", "files"]);
    expect(namesFor({ files: ["src/a.test.ts"] })).toEqual(["files"]);
  });

  test("cannot be checks alone where a title is looked for", () => {
    expect(namesFor({ grep: "a fact", only: ["format"] })).toBe(
      "Failed to choose the tests: --only names no step that has tests. Those are unit, e2e.",
    );
  });
});
