import type { Ticket } from "../../account/records.ts";
import { badRequest } from "../../http/errors/api-error.ts";
import { asksForCursor } from "../../http/paging/paging.ts";
import type { ApiRequest } from "../../http/router/route.ts";

const byOffset = new Set([
  "id",
  "created_at",
  "updated_at",
  "status",
  "priority",
  "subject",
  "assignee",
  "group",
]);
const byCursor = new Set(["id", "updated_at", "status"]);

/**
 * By `sort_by` and `sort_order`, or `sort` with a minus; unknown names leave the order of ids, as no error is documented.
 * With cursors only `sort` counts. Throws 400 for one that is not to be had with them [both recorded].
 */
export function sortTickets(request: ApiRequest, tickets: readonly Ticket[]): Ticket[] {
  const { query } = request;
  const isByCursor = asksForCursor(request);
  const sort = query.get("sort") ?? "";
  const sortBy = isByCursor ? "id" : (query.get("sort_by") ?? "id");
  const field = sort === "" ? sortBy : sort.replace(/^-/, "");
  if (isByCursor && !byCursor.has(field)) throw invalidSort();
  const isDescending = sort.startsWith("-") || (!isByCursor && query.get("sort_order") === "desc");
  const name = { assignee: "assignee_id", group: "group_id" }[field] ?? field;
  const direction = isDescending ? -1 : 1;
  if (!byOffset.has(field)) return [...tickets];
  return tickets.toSorted((a, b) => direction * (compare(a[name], b[name]) || a.id - b.id));
}

function invalidSort(): Error {
  return badRequest("InvalidPaginationParameter", "sort is not valid", "sort is not valid");
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a ?? ""), String(b ?? "")];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
