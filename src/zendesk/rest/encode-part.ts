/**
 * Text as a part of a path or query. Half of a surrogate pair, as a cut-off emoji leaves behind, is no character and makes
 * `encodeURIComponent` throw: it becomes U+FFFD, as in every text that a browser sends.
 */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}
