import type { Placeholder } from "./placeholder.ts";
import { safePlaceholders, writePlaceholder } from "./placeholder.ts";
import { scanJson } from "./scan-json.ts";
import type { JsonPath } from "./scan-json.ts";

/** One text value of a sample body, which may be mapped to a placeholder. */
export interface TextField {
  path: JsonPath;
  /** The path as it is shown: `cliente.contatos[0].email`. */
  label: string;
  value: string;
  /** The placeholder that the value holds already, or the one that the sample suggests; null for a fixed text. */
  suggestion: Placeholder | null;
}

/** What 2listen's own sample says in place of the respondent (2listen, manual guide for Zendesk). */
export const sampleEmail = "publicoalvo@teste.com";
const sampleName = "publico-alvo";

/** Every text value of a JSON body in the order of the text; empty when the text is not JSON. */
export function listTextFields(body: string): TextField[] {
  const scan = scanJson(body);
  if (!scan.ok) return [];
  const fields = scan.strings
    .filter((string) => !string.isKey)
    .map(({ path, value }) => ({
      path,
      label: describePath(path),
      value,
      suggestion: suggestByValue(value),
    }));
  return suggestMissing(
    suggestMissing(fields, "ticket.requester.email", looksLikeEmail),
    "ticket.requester.name",
    looksLikeName,
  );
}

/** A path as people read it: `cliente.contatos[0].email`. */
function describePath(path: JsonPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`))
    .join("");
}

function suggestByValue(value: string): Placeholder | null {
  const plain = simplify(value);
  if (plain === sampleEmail) return "ticket.requester.email";
  if (plain === sampleName) return "ticket.requester.name";
  return safePlaceholders.find((name) => value.replace(/\s/g, "") === writePlaceholder(name)) ?? null;
}

/** Where the sample's own value is nowhere, the first field that looks the part is suggested. */
function suggestMissing(
  fields: TextField[],
  placeholder: Placeholder,
  looksRight: (field: TextField) => boolean,
): TextField[] {
  if (fields.some((field) => field.suggestion === placeholder)) return fields;
  const found = fields.find((field) => field.suggestion === null && looksRight(field));
  return fields.map((field) => (field === found ? { ...field, suggestion: placeholder } : field));
}

function looksLikeEmail({ path, value }: TextField): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || /(^|_)e-?mail$/.test(fieldName(path));
}

function looksLikeName({ path }: TextField): boolean {
  return /^(name|nome|full_?name|nome_?completo|(client|customer|cliente|respondent|contact|contato)_?(name|nome)|nome_?(do_?)?cliente)$/.test(
    fieldName(path),
  );
}

function fieldName(path: JsonPath): string {
  const key = path.findLast((part) => typeof part === "string");
  return simplify(key ?? "").replace(/[\s-]+/g, "_");
}

function simplify(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
