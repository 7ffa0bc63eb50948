/** The tags of a condition or action: Zendesk writes several with spaces between them. */
export function readTagList(value: string | readonly string[]): string[] {
  const text = typeof value === "string" ? value : value.join(" ");
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** Whether all of the wanted tags are among the given ones. */
export function includesTags(tags: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((tag) => tags.includes(tag));
}
