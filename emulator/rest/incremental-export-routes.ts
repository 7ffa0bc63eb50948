import type { Ticket } from "../account/records.ts";
import { badRequest, parameterMissing } from "./api-error.ts";
import { presentTicket } from "./present-ticket.ts";
import { readInteger } from "./read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";
import { sideloadForTickets } from "./sideloads.ts";

const MOST_TICKETS = 1000;

/** Incremental ticket exports, by time and by cursor: what `--tickets` reads back. */
export const incrementalExportRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/incremental/tickets", permission: "admin", handle: exportByTime },
  { method: "GET", path: "/api/v2/incremental/tickets/cursor", permission: "admin", handle: exportByCursor },
];

/** Tickets changed since `start_time`; `end_time` begins the next page, whose first tickets may repeat the last [documented]. */
function exportByTime(request: ApiRequest): ApiReply {
  const start = readStartTime(request);
  const changed = changedSince(request, start);
  const size = readPageSize(request);
  const page = wholeSeconds(changed, size);
  const endTime = page.length === 0 ? start : secondOf(page.at(-1)) + (page.length < changed.length ? 1 : 0);
  const isEnd = page.length === changed.length;
  return {
    status: 200,
    body: {
      ...showPage(request, page),
      count: page.length,
      end_of_stream: isEnd,
      end_time: endTime,
      next_page: isEnd ? null : exportLink(request, "tickets", { start_time: String(endTime) }),
    },
  };
}

/** The same in the order of changes, by a cursor that never repeats a ticket [documented]. */
function exportByCursor(request: ApiRequest): ApiReply {
  const cursor = request.query.get("cursor");
  const [from, afterId] = cursor === null ? [readStartTime(request), 0] : readCursor(cursor);
  const left = changedSince(request, from).filter((ticket) => secondOf(ticket) > from || ticket.id > afterId);
  const page = left.slice(0, readPageSize(request));
  const last = page.at(-1);
  const after = last === undefined ? writeCursor(from, afterId) : writeCursor(secondOf(last), last.id);
  return {
    status: 200,
    body: {
      ...showPage(request, page),
      after_cursor: after,
      after_url: exportLink(request, "tickets/cursor", { cursor: after }),
      before_cursor: null,
      before_url: null,
      end_of_stream: page.length === left.length,
    },
  };
}

function showPage(request: ApiRequest, page: Ticket[]): Record<string, unknown> {
  return {
    tickets: page.map((ticket) => presentTicket(request, ticket)),
    ...sideloadForTickets(request, page),
  };
}

function changedSince(request: ApiRequest, second: number): Ticket[] {
  return [...request.emulator.account.tickets.values()]
    .map((ticket) => ({ ticket, changedAt: secondOf(ticket) }))
    .filter(({ changedAt }) => changedAt >= second)
    .sort((a, b) => a.changedAt - b.changedAt || a.ticket.id - b.ticket.id)
    .map(({ ticket }) => ticket);
}

/** A page by time never ends within a second, or the rest of that second would be lost. */
function wholeSeconds(tickets: Ticket[], size: number): Ticket[] {
  const last = secondOf(tickets[size - 1]);
  const end = tickets.findIndex((ticket, index) => index >= size && secondOf(ticket) > last);
  return end === -1 ? tickets : tickets.slice(0, end);
}

function secondOf(ticket: Ticket | undefined): number {
  return ticket === undefined ? 0 : Math.floor(Date.parse(ticket.updated_at) / 1000);
}

function readStartTime(request: ApiRequest): number {
  const text = request.query.get("start_time");
  if (text === null) throw parameterMissing("start_time");
  return readInteger(text, "start_time", "incremental/tickets");
}

function readPageSize(request: ApiRequest): number {
  const asked = readInteger(
    request.query.get("per_page") ?? String(MOST_TICKETS),
    "per_page",
    "incremental/tickets",
  );
  return Math.min(MOST_TICKETS, Math.max(1, asked));
}

function writeCursor(second: number, id: number): string {
  return Buffer.from(`${second}.${id}`).toString("base64url");
}

function readCursor(cursor: string): [second: number, id: number] {
  const [, second, id] = /^(\d{1,12})\.(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (second === undefined || id === undefined)
    throw badRequest("InvalidCursor", "Invalid cursor", "The cursor is not one that an export answered.");
  return [Number(second), Number(id)];
}

function exportLink(request: ApiRequest, path: string, parts: Record<string, string>): string {
  const query = new URLSearchParams(request.query);
  query.delete("start_time");
  for (const [name, value] of Object.entries(parts)) query.set(name, value);
  return `${request.baseUrl}/api/v2/incremental/${path}.json?${query.toString()}`;
}
