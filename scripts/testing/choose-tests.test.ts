import { describe, expect, test } from "vitest";
import { closestTo, explainEmptyChoice, titlePattern } from "./choose-tests.mjs";

function aReport(tests: Record<string, string>, name = "/repo/src/a.test.ts") {
  const assertionResults = Object.entries(tests).map(([fullName, status]) => ({ fullName, status }));
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [{ name, status: "passed", assertionResults }],
  };
}

describe("a title that is looked for", () => {
  test.each([
    ["a fact (of two)", "a fact (of two)"],
    ["GET /tickets/{id}", "'tickets' > 'GET /tickets/{id} answers'"],
    ["unfinished (", "an unfinished ( bracket"],
    ["^survey .* sent$", "survey was sent"],
    ["left|right", "the right one"],
  ])("%s finds %s", (text, title) => {
    expect(title).toMatch(new RegExp(titlePattern(text)));
  });

  test("is not found in another title", () => {
    expect("a fact").not.toMatch(new RegExp(titlePattern("a fact (of two)")));
  });
});

test("the closest titles share the most words", () => {
  expect(closestTo("a ticket is closed", ["unrelated", "a ticket", "every ticket is closed"])).toEqual([
    "every ticket is closed",
    "a ticket",
  ]);
});

describe("a choice of tests", () => {
  test("that found a test needs no explanation", () => {
    const reports = [aReport({ "a fact": "pending" }), aReport({ "the fact": "passed" })];
    expect(explainEmptyChoice({ grep: "the fact", files: ["a.test"] }, reports)).toBeNull();
  });

  test("whose title no test has is explained with the closest titles", () => {
    const reports = [aReport({ "a ticket is closed": "pending", other: "pending" })];
    expect(explainEmptyChoice({ grep: "the ticket is open", files: [] }, reports)).toBe(
      'Failed to choose the tests: none of 2 titles holds "the ticket is open". The closest:\n  a ticket is closed',
    );
  });

  test("whose file no run found is explained with the file", () => {
    expect(explainEmptyChoice({ grep: null, files: ["a.test", "b.test"] }, [aReport({ x: "passed" })])).toBe(
      'Failed to choose the tests: no test file\'s path holds "b.test".',
    );
  });
});
