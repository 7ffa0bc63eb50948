import { isolate } from "../../ui/texts/isolate.ts";

const shownLength = 60;

/** A text of the sample in quotes, shortened to one line. */
export function quoteShortly(text: string): string {
  const characters = Array.from(text);
  return characters.length > shownLength
    ? `“${isolate(characters.slice(0, shownLength - 1).join(""))}…”`
    : `“${isolate(text)}”`;
}
