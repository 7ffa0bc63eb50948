import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { findFromCaller } from "./find-from-caller.ts";

test("a file beside whoever called npm is found from there", () => {
  const folder = mkdtempSync(join(tmpdir(), "caller-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "t.json"), "{}");
  expect(findFromCaller("t.json", folder)).toBe(join(folder, "t.json"));
});

test.each([
  ["package.json", "/"],
  ["no-such-file.json", "/"],
  ["http://localhost:4567", "/"],
  ["t.json", undefined],
])("%s, called from %s, stays as it is written", (path, callerFolder) => {
  expect(findFromCaller(path, callerFolder)).toBe(path);
});
