import type { BodyProblem, BodyProblemCode } from "./body-problem.ts";
import { findPlaceholders } from "./find-placeholders.ts";
import { hardenBody } from "./harden-body.ts";
import { sampleEmail } from "./list-text-fields.ts";
import { locate } from "./locate.ts";
import { isSafePlaceholder } from "./placeholder.ts";
import { scanJson } from "./scan-json.ts";
import type { JsonString } from "./scan-json.ts";

/** The older of the two documented limits of a webhook's body, in characters (Zendesk says 256 KB elsewhere). */
export const maxBodyLength = 16_000;

/**
 * Everything that keeps a body from being sent as it is, in the order of the text:
 *
 * | the body                                         | problem                     |
 * | ------------------------------------------------ | --------------------------- |
 * | is empty                                         | bodyMissing                 |
 * | is not JSON                                      | bodyNotJson                 |
 * | has `{{…}}` outside quotes                       | bodyHasUnquotedPlaceholder  |
 * | is a bare text, number or word                   | bodyNotAnObject             |
 * | has a placeholder that is not on the list        | bodyHasUnknownPlaceholder   |
 * | has `{%…%}`                                      | bodyHasLiquidTag            |
 * | still has the sample's e-mail                    | bodyHasSampleEmail          |
 * | names one key of an object twice                 | bodyHasDuplicateKey         |
 * | names no requester's e-mail in any value         | bodyLacksRequesterEmail     |
 * | is longer than Zendesk surely takes              | bodyTooLong                 |
 */
export function checkBody(body: string): BodyProblem[] {
  const problemAt = (
    code: BodyProblemCode,
    offset: number,
    values: BodyProblem["values"] = {},
  ): BodyProblem => ({
    code,
    ...locate(body, offset),
    values,
  });
  if (body.trim() === "") return [problemAt("bodyMissing", 0)];
  const scan = scanJson(body);
  if (!scan.ok) {
    return scan.problem === "syntax"
      ? [problemAt("bodyNotJson", scan.offset)]
      : [problemAt("bodyHasUnquotedPlaceholder", scan.offset, { placeholder: readMark(body, scan.offset) })];
  }
  if (scan.root === "scalar") return [problemAt("bodyNotAnObject", 0)];
  const problems = scan.strings.flatMap((string) => checkString(string, problemAt));
  for (const { start, value } of listDuplicateKeys(scan.strings))
    problems.push(problemAt("bodyHasDuplicateKey", start, { key: value }));
  const values = scan.strings.filter((string) => !string.isKey);
  if (!values.some(holdsRequesterEmail)) problems.push(problemAt("bodyLacksRequesterEmail", 0));
  const length = hardenBody(body).length;
  if (length > maxBodyLength)
    problems.push(problemAt("bodyTooLong", maxBodyLength, { length, limit: maxBodyLength }));
  return problems;
}

/** The placeholder that begins at an offset, without its blanks; its braces alone where it does not end. */
function readMark(body: string, offset: number): string {
  const [, name = null] = /^\{\{\s*([\w.]+)\s*\}\}/.exec(body.slice(offset)) ?? [];
  return name === null ? "{{" : `{{${name}}}`;
}

function checkString(
  string: JsonString,
  problemAt: (code: BodyProblemCode, offset: number, values?: BodyProblem["values"]) => BodyProblem,
): BodyProblem[] {
  const marks = findPlaceholders(string.value).flatMap(({ kind, name, offset }) => {
    const at = string.start + 1 + offset;
    if (kind === "tag") return [problemAt("bodyHasLiquidTag", at, { tag: name })];
    return isSafePlaceholder(name) ? [] : [problemAt("bodyHasUnknownPlaceholder", at, { placeholder: name })];
  });
  const hasSample = !string.isKey && string.value.toLowerCase().includes(sampleEmail);
  return hasSample ? [...marks, problemAt("bodyHasSampleEmail", string.start + 1)] : marks;
}

/** Keys that their object has twice: which of the two values counts depends on the reader. */
function listDuplicateKeys(strings: readonly JsonString[]): JsonString[] {
  const seen = new Set<string>();
  return strings.filter(({ isKey, path }) => {
    if (!isKey) return false;
    const place = JSON.stringify(path);
    const isSecond = seen.has(place);
    seen.add(place);
    return isSecond;
  });
}

function holdsRequesterEmail(string: JsonString): boolean {
  return findPlaceholders(string.value).some(({ name }) => name === "ticket.requester.email");
}
