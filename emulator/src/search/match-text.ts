/**
 * Compares texts as Zendesk's search does: without regard to case, a word matches where a word begins with it, a phrase where it occurs
 * word for word, and `*` is any ending [documented].
 */
export function compileTextMatch(
  value: string,
  isPhrase: boolean,
): (text: string | null | undefined) => boolean {
  const wanted = value.toLowerCase();
  if (isPhrase) return (text) => text?.toLowerCase().includes(wanted) ?? false;
  const parts = splitWords(wanted.replaceAll("*", ""));
  if (parts.length === 0) return (text) => wanted.includes("*") && (text ?? "") !== "";
  return (text) => {
    if (text === null || text === undefined) return false;
    const words = splitWords(text.toLowerCase());
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  };
}

/** Compares a whole value, without regard to case; `*` is anything. */
export function compileValueMatch(value: string): (text: string | null | undefined) => boolean {
  const wanted = value.toLowerCase();
  if (!wanted.includes("*")) return (text) => text?.toLowerCase() === wanted;
  const pieces = wanted.split("*").map((piece) => piece.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`^${pieces.join(".*")}$`, "s");
  return (text) => text !== null && text !== undefined && pattern.test(text.toLowerCase());
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_@.+-]+/u).filter((word) => word !== "");
}
