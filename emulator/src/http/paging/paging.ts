import { badRequest, type ApiError } from "../errors/api-error.ts";
import { invalidAttribute } from "../errors/invalid-attribute.ts";
import type { ApiReply, ApiRequest } from "../router/route.ts";

/** How one list is paged. */
export interface PagingRules {
  /** The reply's member that holds the records. */
  key: string;
  /** The controller's action, for error texts: `tickets/index`. */
  action: string;
  /** Records a page by default and at most; Zendesk's usual 100. */
  maxPageSize?: number;
  /** Lists that only know offset paging answer `page[size]` with 400. */
  isOffsetOnly?: boolean;
  /** Lists that only know cursors page by cursor without being asked to. */
  isCursorOnly?: boolean;
}

const MAX_OFFSET_RECORDS = 10_000;

/** The page of `records` that the request asks for, with the members that surround it. */
export interface Page<Item> {
  records: Item[];
  /** `meta` and `links` (cursor) or `next_page`, `previous_page` and `count` (offset). */
  surround: Record<string, unknown>;
}

/**
 * Cuts out the page asked for: by cursor with `page[size]`, `page[after]` or `page[before]`, else by `page` and `per_page`.
 * Throws 400 for a page that is no number, too deep (more than 10,000 records: 100 full pages) or too long.
 */
export function paginate<Item>(
  request: ApiRequest,
  records: readonly Item[],
  rules: PagingRules,
): Page<Item> {
  const isByCursor = asksForCursor(request);
  if (isByCursor && rules.isOffsetOnly === true)
    throw invalidAttribute("page", "must be an integer", `api/v2/${rules.action}`);
  if (isByCursor || rules.isCursorOnly === true) return pageByCursor(request, records, rules);
  return pageByOffset(request, records, rules);
}

/** Whether the request asks for pages by cursor; a list may know nothing else without being asked. */
export function asksForCursor({ query }: ApiRequest): boolean {
  return query.has("page[size]") || query.has("page[after]") || query.has("page[before]");
}

/** A whole list reply: the page's records under their key, shown by `present`. */
export function listReply<Item>(
  request: ApiRequest,
  records: readonly Item[],
  rules: PagingRules & { present: (record: Item) => unknown },
): ApiReply {
  const page = paginate(request, records, rules);
  return { status: 200, body: { [rules.key]: page.records.map(rules.present), ...page.surround } };
}

function pageByOffset<Item>(request: ApiRequest, records: readonly Item[], rules: PagingRules): Page<Item> {
  const max = rules.maxPageSize ?? 100;
  const perPage = Math.min(readCount(request.query.get("per_page"), max, "per_page", rules.action), max);
  const page = readCount(request.query.get("page"), 1, "page", rules.action);
  if (page * perPage > MAX_OFFSET_RECORDS && rules.isOffsetOnly !== true) throw tooDeep();
  const start = (page - 1) * perPage;
  const linkTo = (number: number) => pageLink(request, { page: String(number), per_page: String(perPage) });
  return {
    records: records.slice(start, start + perPage),
    surround: {
      next_page: start + perPage < records.length ? linkTo(page + 1) : null,
      previous_page: page > 1 ? linkTo(page - 1) : null,
      count: records.length,
    },
  };
}

function pageByCursor<Item>(request: ApiRequest, records: readonly Item[], rules: PagingRules): Page<Item> {
  const { query } = request;
  const max = rules.maxPageSize ?? 100;
  const size = readCount(query.get("page[size]"), Math.min(max, 100), "page.size", rules.action);
  if (size > max)
    throw badRequest(
      "InvalidPaginationParameter",
      "InvalidPaginationParameter",
      `page[size] cannot be greater than ${max}`,
    );
  const { start, end } = readRange(request, records, size);
  const shown = records.slice(start, end);
  const isBackward = query.get("page[before]") !== null;
  const hasMore = isBackward ? start > 0 : end < records.length;
  const afterCursor = shown.length === 0 ? null : writeCursor(end, shown.at(-1));
  const beforeCursor = shown.length === 0 ? null : writeCursor(start + 1, shown[0]);
  const linkTo = (part: Record<string, string>) => pageLink(request, { "page[size]": String(size), ...part });
  const hasNext = isBackward || hasMore;
  return {
    records: shown,
    surround: {
      meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
      links: {
        // The first page links back too, to a page without records [recorded].
        prev: beforeCursor === null ? null : linkTo({ "page[before]": beforeCursor }),
        next: afterCursor === null || !hasNext ? null : linkTo({ "page[after]": afterCursor }),
      },
    },
  };
}

/** The page after or before a cursor; `has_more` speaks of that direction. */
function readRange(
  { query }: ApiRequest,
  records: readonly unknown[],
  size: number,
): { start: number; end: number } {
  const before = query.get("page[before]");
  if (before !== null) {
    const end = Math.max(0, readCursor(before, records, "page[before]") - 1);
    return { start: Math.max(0, end - size), end };
  }
  const start = Math.min(records.length, readCursor(query.get("page[after]"), records, "page[after]"));
  return { start, end: Math.min(records.length, start + size) };
}

function readCount(text: string | null, fallback: number, attribute: string, action: string): number {
  if (text === null || text === "") return fallback;
  if (!/^\d{1,9}$/.test(text)) throw invalidAttribute(attribute, "must be an integer", `api/v2/${action}`);
  return Math.max(1, Number(text));
}

/** A cursor contains the number of records before it, and the last one's id, which still finds the position after a deletion. */
function writeCursor(position: number, record: unknown): string {
  return Buffer.from(`${position}.${idOf(record)}`).toString("base64url");
}

function readCursor(cursor: string | null, records: readonly unknown[], name: string): number {
  if (cursor === null || cursor === "") return 0;
  const match = /^(\d{1,9})\.(.*)$/.exec(Buffer.from(cursor, "base64url").toString());
  if (match === null)
    throw badRequest("InvalidPaginationParameter", `${name} is not valid`, `${name} is not valid`);
  const position = Number(match[1]);
  if (idOf(records[position - 1]) === match[2]) return position;
  const found = records.findIndex((record) => idOf(record) === match[2]);
  return found === -1 ? position : found + 1;
}

function idOf(record: unknown): string {
  return typeof record === "object" && record !== null && "id" in record ? String(record.id) : "";
}

function pageLink(request: ApiRequest, parts: Record<string, string>): string {
  const query = new URLSearchParams(request.query);
  for (const name of ["page", "per_page", "page[size]", "page[after]", "page[before]"]) query.delete(name);
  for (const [name, value] of Object.entries(parts)) query.set(name, value);
  return `${request.baseUrl}${request.path}.json?${query.toString()}`;
}

/** [recorded in public bug reports] */
function tooDeep(): ApiError {
  return badRequest(
    "InvalidPaginationDepth",
    "Pagination requests using Offset Pagination are limited to page 100 or up to 10000 records (page * per_page)",
    "There are limits to the page depth in Offset Pagination. Please switch to Cursor Pagination, which has no limits.",
  );
}
