import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { onTestFinished } from "vitest";

/** A ZAF package of these files in a folder of its own, deleted when the test ends; the manifest's fields are laid over a valid one's. */
export function writeZafPackage(manifest: Record<string, unknown>, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "zaf-package-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const whole = {
    name: "Written",
    author: { name: "Fixture" },
    frameworkVersion: "2.0",
    defaultLocale: "en",
    ...manifest,
  };
  const all = {
    "manifest.json": JSON.stringify(whole),
    "translations/en.json": '{"app":{"name":"Written"}}',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
