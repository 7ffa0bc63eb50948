import { accept, refuse } from "./checked.ts";
import type { Checked } from "./checked.ts";

export type TagProblem = "tagMissing" | "tagHasSpaces" | "tagHasCapitals" | "tagNotAscii" | "tagTooLong";

/** The longest tag that Zendesk keeps, in characters. */
const maxTagLength = 80;

/**
 * A tag as rules and searches take it without surprises: lower-case ASCII letters, digits, `_`, `-`, `.`, `:` and `/`.
 * Zendesk would take an accent too, but `pesquisa_nao` and `pesquisa_não` are two tags, which has split people's tickets.
 */
export function checkTag(text: string): Checked<string, TagProblem> {
  const tag = text.trim();
  if (tag === "") return refuse("tagMissing");
  if (/\s/.test(tag)) return refuse("tagHasSpaces");
  if (/[A-Z]/.test(tag)) return refuse("tagHasCapitals", { suggestion: tag.toLowerCase() });
  if (!/^[a-z0-9_.:/-]+$/.test(tag)) return refuse("tagNotAscii", { suggestion: toAscii(tag) });
  return tag.length > maxTagLength ? refuse("tagTooLong", { limit: maxTagLength }) : accept(tag);
}

function toAscii(tag: string): string {
  const withoutAccents = tag.normalize("NFD").replace(/\p{M}/gu, "");
  return withoutAccents.replace(/[^a-z0-9_.:/-]/g, "_");
}
