import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { actionRules } from "../../../emulator/src/zaf-host/protocol/answer-action.ts";
import { getRules } from "../../../emulator/src/zaf-host/protocol/answer-get.ts";
import { setRules } from "../../../emulator/src/zaf-host/protocol/answer-set.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const calls = { get: /\bget\b/, set: /\bset\b/, invoke: /\binvoke\b/ };

/**
 * Every text in quotes, in the tests of the protocol, by test: a text counts for a call only where the same test (or the same
 * `test.each`) makes that call.
 */
const tests = readdirSync(here)
  .filter((file) => /^zaf-.*\.test\.ts$/.test(file) && file !== "zaf-coverage.test.ts")
  .flatMap((file) => readFileSync(here + file, "utf8").split(/^(?=\s*(?:test|it)(?:\.each)?\()/m))
  .map((source) => ({
    source,
    quoted: [...source.matchAll(/["'`]([^"'`\n]+)["'`]/g)].map(([, text = ""]) =>
      text.replace(/\$\{[^}]*\}/g, "1"),
    ),
  }));

test.each([
  ["get", getRules.map(({ path }) => path)],
  ["set", setRules.map(({ path }) => path)],
  ["invoke", actionRules.map(({ action }) => action)],
] as const)("every rule of client.%s is driven by a test that makes that call", (call, patterns) => {
  expect(patterns.length).toBeGreaterThan(10);
  const made = tests.filter(({ source }) => calls[call].test(source));
  const untested = patterns.filter(
    (pattern) => !made.some(({ quoted }) => quoted.some((text) => pattern.test(text))),
  );
  expect(untested.map(String)).toEqual([]);
});
