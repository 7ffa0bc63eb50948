/** One `{{…}}` or `{%…%}` of a text; `name` is what stands inside, without blanks. */
export interface FoundPlaceholder {
  kind: "placeholder" | "tag";
  name: string;
  offset: number;
}

/** Every Liquid mark of a text, closed or not, in the order of the text. */
export function findPlaceholders(text: string): FoundPlaceholder[] {
  return Array.from(text.matchAll(/\{\{(.*?)(?:\}\}|$)|\{%(.*?)(?:%\}|$)/gs), (match) => ({
    kind: match[1] === undefined ? "tag" : "placeholder",
    name: (match[1] ?? match[2] ?? "").trim(),
    offset: match.index,
  }));
}
