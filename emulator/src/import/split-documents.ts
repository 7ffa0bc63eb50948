/**
 * The JSON objects that follow one another in a text, as appending several replies to one file leaves them, which end without a
 * line break. One piece where there is only one, or where the text is no row of objects.
 */
export function splitDocuments(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (isInString) {
      if (sign === "\\") index += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth > 0) continue;
      pieces.push(text.slice(start, index + 1));
      start = index + 1;
    }
  }
  return text.slice(start).trim() === "" ? pieces : [text];
}
