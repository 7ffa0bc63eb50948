/** More characters at once than one keystroke makes. */
const pastedLength = 8;

/** Whether somebody pasted, by how much of the text is new: a sample of the same length may take another's place. */
export function looksPasted(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd)) sameAtEnd += 1;
  return after.length - same - sameAtEnd >= pastedLength;
}
