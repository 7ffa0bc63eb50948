import { findSentValue } from "./find-sent-value.ts";

/** Where a template names the ticket, by number or by an address that ends with it. */
const ticketMarks = /\{\{\s*ticket\.(?:id|url|link)\s*\}\}/;

/**
 * The ticket that a sent body is about, read from where its template names the ticket; null where the template names
 * none, or the body is another than the template's.
 */
export function findTicketId(sentBody: string, template: string): number | null {
  const named = findSentValue(sentBody, template, ticketMarks);
  const [digits] = /\d+(?=(?:\.json)?$)/.exec(named ?? "") ?? [];
  return digits === undefined ? null : Number(digits);
}
