import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * The app's package without its built pages, for tests that need an installation with its parameters and no screen; deleted
 * when the test ends.
 */
export function writeAppPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "2listen-package-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["manifest.json", "translations", "assets"]) {
    cpSync(new URL(`../../../${part}`, import.meta.url), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const page of ["sidebar.html", "admin.html"]) {
    writeFileSync(join(folder, "assets", page), "<!doctype html><title>2listen</title>");
  }
  return folder;
}
