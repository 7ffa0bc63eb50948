import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const protocol = fileURLToPath(new URL("../../emulator/src/zaf-host/protocol/", import.meta.url));

/** Every text in quotes in the tests of the protocol. */
const quoted = readdirSync(here)
  .filter((file) => /^zaf-.*\.test\.ts$/.test(file))
  .flatMap((file) => [...readFileSync(here + file, "utf8").matchAll(/["'`]([^"'`\n]+)["'`]/g)])
  .map(([, text = ""]) => text.replace(/\$\{[^}]*\}/g, "1"));

/** The rules of one folder, by file: what each one's pattern matches is its line of the protocol. */
async function rulesIn(folder: string): Promise<{ file: string; pattern: RegExp }[]> {
  const files = readdirSync(protocol + folder);
  const rules = await Promise.all(
    files.map(async (file) => {
      const exported = Object.values(
        (await import(`${protocol}${folder}/${file}`)) as Record<string, unknown>,
      );
      return exported.flatMap((value) => {
        const { path, action } = (value ?? {}) as { path?: unknown; action?: unknown };
        const pattern = path ?? action;
        return pattern instanceof RegExp ? [{ file: `${folder}/${file}`, pattern }] : [];
      });
    }),
  );
  return rules.flat();
}

test.each([["get"], ["set"], ["actions"]])("every rule of %s is driven by a test", async (folder) => {
  const rules = await rulesIn(folder);
  expect(rules.length).toBeGreaterThan(10);
  const untested = rules.filter(({ pattern }) => !quoted.some((text) => pattern.test(text)));
  expect(untested.map(({ file }) => file)).toEqual([]);
});
