/** The position of a new rule, macro or view: it comes last [recorded]. */
export function nextPosition(rules: Iterable<{ position: number }>): number {
  let last = 0;
  for (const { position } of rules) last = Math.max(last, position);
  return last + 1;
}
