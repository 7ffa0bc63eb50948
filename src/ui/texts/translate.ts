import { formatText, type TextTemplate } from "./format-text.ts";

type PluralForms = { readonly other: string };

/** The dotted path of every text in a section of a translation file, such as `"connection.endpoint.label"`. */
export type TextPath<Section> = {
  [Key in keyof Section & string]: Section[Key] extends string | PluralForms
    ? Key
    : `${Key}.${TextPath<Section[Key]>}`;
}[keyof Section & string];

/** Gives the text at a path, its slots filled. */
export type Translate<Path extends string = string> = (
  path: Path,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Reads texts out of one section of a translation file. A path without a text gives the path, so that the gap shows. */
export function createTranslate<Section extends object>(
  section: Section,
  locale: string,
): Translate<TextPath<Section>> {
  return (path, values) => {
    const found = path.split(".").reduce<unknown>(readField, section);
    return isTemplate(found) ? formatText(found, values, locale) : path;
  };
}

function readField(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}

function isTemplate(value: unknown): value is TextTemplate {
  return typeof value === "string" || (typeof value === "object" && value !== null && "other" in value);
}
