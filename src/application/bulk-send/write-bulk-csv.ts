import type { BulkRow } from "./bulk-send.ts";

/** Without it Excel reads UTF-8 as another encoding, and breaks every accent. */
const byteOrderMark = "\uFEFF";

/** What happened to each ticket, as CSV (RFC 4180). A text that a spreadsheet would run as a formula is quoted off. */
export function writeBulkCsv(rows: readonly BulkRow[]): string {
  const lines = rows.map(({ ticketId, state, detail, atMs }) =>
    [String(ticketId), state, detail, new Date(atMs).toISOString()].map(writeCell).join(","),
  );
  return `${byteOrderMark}${["ticket_id,state,detail,at", ...lines].join("\r\n")}\r\n`;
}

function writeCell(text: string): string {
  // In some languages a spreadsheet ends a cell at a semicolon: what follows one begins a cell as well.
  const harmless = text.replace(/(^|[;\t\r\n])(\s*)(?=[=+\-@])/g, "$1$2'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
