import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../project-root.mjs";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  license?: string;
  licenses?: { type: string }[];
}

const readManifest = (path: string) =>
  JSON.parse(readFileSync(join(projectRoot, path, "package.json"), "utf8")) as Manifest;

/** The tables of the document, in its order; each row is the package, its reason, its licence and its size. */
const tables = readFileSync(join(projectRoot, "docs/dependencies.md"), "utf8")
  .split(/^\| Package.*\n/m)
  .slice(1)
  .map((table) =>
    [...table.matchAll(/^\| `([^`]+)` *\|(.*)\|(.*)\|(.*)\|$/gm)].map(([, name = "", ...cells]) => ({
      name,
      cells: cells.map((cell) => cell.trim()),
    })),
  );

test("the document lists what both package.json files name, and nothing else", () => {
  const expected = [readManifest("."), readManifest("emulator")].flatMap((manifest) => [
    Object.keys(manifest.dependencies).toSorted(),
    Object.keys(manifest.devDependencies).toSorted(),
  ]);
  expect(tables.map((table) => table.map(({ name }) => name).toSorted())).toEqual(expected);
});

test("each package has a reason, a size, and the licence that it states itself", () => {
  const faults = tables.flat().filter(({ name, cells: [why = "", licence, size = ""] }) => {
    const { license, licenses } = readManifest(join("node_modules", name));
    return why === "" || licence !== (license ?? licenses?.[0]?.type) || !/^\d+\.\d$/.test(size);
  });
  expect(faults).toEqual([]);
});
