import { isolate } from "./isolate.ts";

/** A sentence with `{name}` slots, or its plural forms chosen by the value `count` (CLDR categories; `other` is required). */
export type TextTemplate = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * Fills a template from the translation files: `{name}` becomes the value of that name, written for the locale where it
 * is a number, and isolated where its direction could reorder the sentence. A slot without a value is left unchanged, so that a missing value is visible.
 */
export function formatText(
  template: TextTemplate,
  values: Readonly<Record<string, string | number>> = {},
  locale = "en",
): string {
  const text = typeof template === "string" ? template : choosePlural(template, values["count"], locale);
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : isolate(value);
  });
}

function choosePlural(
  forms: Exclude<TextTemplate, string>,
  count: string | number | undefined,
  locale: string,
): string {
  if (typeof count !== "number") return forms.other;
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
