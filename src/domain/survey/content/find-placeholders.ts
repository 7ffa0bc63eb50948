/** One `{{…}}` or `{%…%}` of a text; `name` is the trimmed text inside. */
export interface FoundPlaceholder {
  kind: "placeholder" | "tag";
  name: string;
  offset: number;
}

/** Every Liquid mark of a text in its order; one that is not closed is named with its braces, which no placeholder is. */
export function findPlaceholders(text: string): FoundPlaceholder[] {
  return Array.from(text.matchAll(/\{\{(.*?)(?:\}\}|$)|\{%(.*?)(?:%\}|$)/gs), (match) => {
    const [whole, placeholder, tag] = match;
    const isClosed = /[}%]\}$/.test(whole);
    return {
      kind: placeholder === undefined ? "tag" : "placeholder",
      name: isClosed ? (placeholder ?? tag ?? "").trim() : whole,
      offset: match.index,
    };
  });
}
