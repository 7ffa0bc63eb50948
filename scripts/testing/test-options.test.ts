import { describe, expect, test } from "vitest";
import { readTestOptions } from "./test-options.mjs";

const steps = ["format", "unused code", "unit"];

describe("the command line of npm test", () => {
  test("asks for everything by default", () => {
    expect(readTestOptions([], steps)).toEqual({ only: null, grep: null, files: [], needsHelp: false });
  });

  test("names steps, a title and files", () => {
    const args = ["--only", "format, unused code", "--grep", "a fact", "src/a.test.ts", "b.test.ts"];
    expect(readTestOptions(args, steps)).toEqual({
      only: ["format", "unused code"],
      grep: "a fact",
      files: ["src/a.test.ts", "b.test.ts"],
      needsHelp: false,
    });
  });

  test.each(["--help", "-h"])("%s asks for the usage", (flag) => {
    expect(readTestOptions([flag], steps)).toMatchObject({ needsHelp: true });
  });

  test("a step that does not exist is refused with those that do", () => {
    expect(readTestOptions(["--only", "format,unnit"], steps)).toBe(
      'Failed to choose the steps: there is no "unnit".\nSteps: format, unused code, unit.',
    );
  });

  test("no step at all is refused", () => {
    expect(readTestOptions(["--only", ""], steps)).toContain('there is no ""');
  });

  test("a flag that does not exist is refused with the usage", () => {
    const refusal = readTestOptions(["--gerp", "x"], steps);
    expect(refusal).toMatch(/^Failed to read the flags: Unknown option '--gerp'\.\n/);
    expect(refusal).toContain("Usage: npm test -- ");
  });

  test("an empty title is refused", () => {
    expect(readTestOptions(["--grep", ""], steps)).toContain("--grep needs a text");
  });
});
