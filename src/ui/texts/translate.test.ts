import { describe, expect, it } from "vitest";
import english from "../../../translations/en.json";
import spanish from "../../../translations/es.json";
import portuguese from "../../../translations/pt-br.json";
import { formatText, type TextTemplate } from "./format-text.ts";
import { createTranslate, type Translate } from "./translate.ts";

const languages = [
  ["en", english],
  ["pt-BR", portuguese],
  ["es", spanish],
] as const;

const isText = (node: unknown): node is TextTemplate =>
  typeof node === "string" || (typeof node === "object" && node !== null && "other" in node);

function listTexts(node: unknown, path: string[] = []): [string, TextTemplate][] {
  if (isText(node)) return [[path.join("."), node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
    listTexts(child, [...path, key]),
  );
}

/** What a screen fills in: a value for each slot of the English text. */
function valuesFor(template: TextTemplate, count: number): Record<string, string | number> {
  const names = [...JSON.stringify(template).matchAll(/(?<!\{)\{(\w+)\}(?!\})/g)].map(
    ([, name = ""]) => name,
  );
  return { ...Object.fromEntries(names.map((name) => [name, `<${name}>`])), count };
}

describe.each(languages)("in %s", (locale, texts) => {
  const translate = createTranslate(texts, locale) as Translate;

  it.each([1, 2, 1200])(
    "a screen finds every text that there is in English, and fills it, for %i",
    (count) => {
      const failed = listTexts(english).flatMap(([path, template]) => {
        const text = translate(path, valuesFor(template, count));
        return text === path || /(?<!\{)\{\w+\}(?!\})/.test(text) ? [`${path}: ${text}`] : [];
      });
      expect(failed).toEqual([]);
    },
  );
});

it.each([
  ["en", "12,000"],
  ["pt-BR", "12.000"],
  ["es", "12.000"],
])("a number is written as in %s", (locale, written) => {
  expect(formatText("{count}", { count: 12_000 }, locale)).toBe(written);
});
