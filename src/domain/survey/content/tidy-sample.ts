import { scanJson } from "./scan-json.ts";

const stringLiteral = /"(?:[^"\\]|\\.)*"/.source;

const plainSpaces = (text: string) => replaceOutsideTexts(text, "[\\u00A0\\u2007\\u202F]", " ");
const noLastCommas = (text: string) => replaceOutsideTexts(text, ",(?=\\s*[}\\]])", "");

/** The repairs of JSON copied from a document, a chat or a manual, the least invasive first; those within strings are last. */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^\s*```\w*\s*\n([\s\S]*?)\n?```\s*$/, "$1"),
  (text) => replaceOutsideTexts(text, "[\\u200B-\\u200D\\u2060\\uFEFF]", ""),
  plainSpaces,
  noLastCommas,
  (text) => text.replace(/[“”„]/g, '"'),
  // Only now is it known which of them are outside the strings.
  plainSpaces,
  noLastCommas,
];

/**
 * A pasted sample without the invisible characters, code fence, typographic quotes and last commas that keep it from being
 * JSON; unchanged where it is JSON already, or would be none even so: then the mistake is the admin's to see.
 */
export function tidySample(text: string): string {
  let tidied = text;
  if (scanJson(tidied).ok) return text;
  for (const mend of repairs) {
    tidied = mend(tidied);
    if (scanJson(tidied).ok) return tidied;
  }
  return text;
}

function replaceOutsideTexts(text: string, pattern: string, by: string): string {
  return text.replace(new RegExp(`${stringLiteral}|${pattern}`, "g"), (found) =>
    found.startsWith('"') ? found : by,
  );
}
