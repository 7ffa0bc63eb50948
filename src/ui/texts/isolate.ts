/** Letters that are written from right to left, and the marks that change the direction of what follows. */
const reordering =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/**
 * A name or another text of the account, for use within a sentence. A text with letters or marks of the other direction is put
 * into a Unicode isolate, as `<bdi>` does in markup: else it reorders the words and numbers beside it. What it opens is closed, and
 * it cannot close the isolate itself (Unicode Bidirectional Algorithm, BD9 and X6a).
 */
export function isolate(text: string): string {
  if (!reordering.test(text)) return text;
  let open = 0;
  const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark === popIsolate && open === 0) return "";
    open += mark === popIsolate ? -1 : 1;
    return mark;
  });
  return firstStrongIsolate + balanced + popIsolate.repeat(open + 1);
}
