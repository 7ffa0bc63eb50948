import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textLocales } from "../../src/ui/texts/locale.ts";
import { projectRoot } from "../../scripts/project-root.mjs";

const pluralForms = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Every text by its dotted path; a text's plural forms are one text. */
function listTexts(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  const entries = Object.entries(node as Record<string, unknown>);
  if (entries.length > 0 && entries.every(([key]) => pluralForms.has(key))) {
    return [[path, entries.map(([, form]) => String(form)).join("\n")]];
  }
  return entries.flatMap(([key, child]) => listTexts(child, path === "" ? key : `${path}.${key}`));
}

const slotsOf = (text: string): string[] => [...new Set(text.match(/(?<!\{)\{\w+\}(?!\})/g))].toSorted();

const readTexts = (language: string): Map<string, string> =>
  new Map(listTexts(JSON.parse(readFileSync(join(projectRoot, "translations", `${language}.json`), "utf8"))));

const english = readTexts("en");

/** Languages that are being translated: what they lack yet is shown in English. */
const underWork: string[] = [];

const others = textLocales.filter((locale) => locale !== "en");

describe.each(others)("the texts in %s", (language) => {
  const texts = readTexts(language);

  test.skipIf(underWork.includes(language))("are the same ones as in English", () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test("have the same slots as in English", () => {
    const differing = [...texts].filter(
      ([path, text]) => slotsOf(text).join() !== slotsOf(english.get(path) ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});

test("no text is empty", () => {
  const empty = textLocales.flatMap((language) =>
    [...readTexts(language)].filter(([, text]) => text.trim() === "").map(([path]) => `${language}: ${path}`),
  );
  expect(empty).toEqual([]);
});
