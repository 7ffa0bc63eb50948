import { expect, it } from "vitest";
import { writeBulkCsv } from "./write-bulk-csv.ts";

it("a report as CSV quotes what needs it, and leaves no formula to a spreadsheet", () => {
  const atMs = Date.parse("2026-11-18T12:00:00Z");
  const csv = writeBulkCsv([
    { ticketId: 1, state: "requested", detail: "", atMs },
    { ticketId: 2, state: "failed", detail: 'Status: "closed", sem mudança', atMs },
    { ticketId: 3, state: "failed", detail: "=HYPERLINK(1)", atMs },
    // A spreadsheet in Portuguese takes the semicolon for the end of a cell.
    { ticketId: 4, state: "failed", detail: "Recusado; =HYPERLINK(1);+2", atMs },
    { ticketId: 5, state: "failed", detail: "Erro\n@soma", atMs },
    { ticketId: 6, state: "failed", detail: "e-mail inválido", atMs },
  ]);
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFticket_id,state,detail,at",
    "1,requested,,2026-11-18T12:00:00.000Z",
    '2,failed,"Status: ""closed"", sem mudança",2026-11-18T12:00:00.000Z',
    "3,failed,'=HYPERLINK(1),2026-11-18T12:00:00.000Z",
    "4,failed,Recusado; '=HYPERLINK(1);'+2,2026-11-18T12:00:00.000Z",
    `5,failed,"Erro\n'@soma",2026-11-18T12:00:00.000Z`,
    "6,failed,e-mail inválido,2026-11-18T12:00:00.000Z",
    "",
  ]);
});
