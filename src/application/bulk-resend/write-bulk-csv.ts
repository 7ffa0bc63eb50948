import type { BulkRow } from "./bulk-resend.ts";

/** What happened to each ticket, as CSV (RFC 4180). A text that a spreadsheet would run as a formula is quoted off. */
export function writeBulkCsv(rows: readonly BulkRow[]): string {
  const lines = rows.map(({ ticketId, state, detail, atMs }) =>
    [String(ticketId), state, detail, new Date(atMs).toISOString()].map(writeCell).join(","),
  );
  return `${["ticket_id,state,detail,at", ...lines].join("\r\n")}\r\n`;
}

function writeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
