import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled, markInstalled } from "./is-installed.mjs";

let root: string;
type Packages = Record<string, { version?: string; optional?: boolean }>;

const writeLock = (path: string, packages: Packages) =>
  writeFileSync(join(root, path), JSON.stringify({ packages }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "install-"));
  mkdirSync(join(root, "node_modules"));
  writeLock("package-lock.json", {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b-for-another-system": { version: "2.0.0", optional: true },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

test("nothing is installed where neither npm nor this repository left a record", () => {
  expect(isInstalled(root)).toBe(false);
});

test("what npm installed counts, without the optional packages of other systems", () => {
  writeLock("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(root)).toBe(true);
});

test("another version of a package does not count", () => {
  writeLock("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
  expect(isInstalled(root)).toBe(false);
});

test("an installation counts until the lock file changes", () => {
  markInstalled(root);
  expect(isInstalled(root)).toBe(true);
  writeLock("package-lock.json", { "": {}, "node_modules/a": { version: "1.0.1" } });
  expect(isInstalled(root)).toBe(false);
});
