import { findSentValue } from "./find-sent-value.ts";

const emailMark = /\{\{\s*ticket\.requester\.email\s*\}\}/;
/** Neither blanks nor quotation marks: the address is searched for. */
const address = /^[^\s"@]+@[^\s"@]+$/;

/** The address that a sent body names as the requester's; null where it names none. */
export function findRequesterEmail(sentBody: string, template: string): string | null {
  const email = findSentValue(sentBody, template, emailMark)?.trim() ?? "";
  return address.test(email) ? email : null;
}
