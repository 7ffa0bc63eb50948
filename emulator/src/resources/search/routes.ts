import { parseSearchQuery, type SearchQuery } from "../../search/parse-search-query.ts";
import { searchRecords, type SearchHit } from "../../search/search-records.ts";
import { sortHits } from "../../search/sort-hits.ts";
import { ApiError, badRequest, parameterMissing } from "../../http/errors/api-error.ts";
import { paginate } from "../../http/paging/paging.ts";
import { presentHit } from "./present.ts";
import { readInteger } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { sideloadForTickets } from "../sideloads.ts";

const MOST_RESULTS = 1000;
const CURSOR_LIFE_MS = 3_600_000;
const exportableTypes = new Set(["ticket", "organization", "user", "group"]);

/** `/api/v2/search`: results, their number, and the export for more than 1000. */
export const searchRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/search", "agent", listResults),
  declareRoute("GET /api/v2/search/count", "agent", countResults),
  declareRoute("GET /api/v2/search/export", "agent", exportResults),
];

function listResults(request: ApiRequest): ApiReply {
  const query = readQuery(request);
  const hits = sortHits(find(request, query), readSorting(request, query));
  const page = paginate(request, hits, { key: "results", action: "search/index", isOffsetOnly: true });
  refuseTooDeep(request);
  return {
    status: 200,
    body: {
      results: page.records.map((hit) => presentHit(request, hit)),
      ...sideloadForTickets(request, ticketsOf(page.records)),
      facets: null,
      ...page.surround,
    },
  };
}

function countResults(request: ApiRequest): ApiReply {
  return { status: 200, body: { count: find(request, readQuery(request)).length } };
}

/** One type, by creation, up to 1000 a page; a cursor lives for an hour [documented]. */
function exportResults(request: ApiRequest): ApiReply {
  const type = request.query.get("filter[type]");
  if (type === null || !exportableTypes.has(type))
    throw badRequest(
      "InvalidParameter",
      "Invalid parameter",
      "filter[type] must be one of ticket, organization, user, group",
    );
  const size = Math.min(
    MOST_RESULTS,
    readInteger(request.query.get("page[size]") ?? "100", "page.size", "search/export"),
  );
  const hits = find(request, { ...readQuery(request), types: [type] });
  const start = readExportCursor(request);
  const shown = hits.slice(start, start + size);
  const hasMore = start + size < hits.length;
  const after = hasMore
    ? Buffer.from(`${request.emulator.clock.now()}.${start + size}`).toString("base64url")
    : null;
  return {
    status: 200,
    body: {
      results: shown.map((hit) => presentHit(request, hit)),
      facets: null,
      meta: { has_more: hasMore, after_cursor: after, before_cursor: null },
      links: { prev: null, next: after === null ? null : exportLink(request, after) },
    },
  };
}

function readQuery(request: ApiRequest): SearchQuery {
  const text = request.query.get("query");
  if (text === null) throw parameterMissing("query");
  return parseSearchQuery(text);
}

function find(request: ApiRequest, query: SearchQuery): SearchHit[] {
  const { account, clock, assumptions } = request.emulator;
  const context = { account, me: request.user, nowMs: clock.now() };
  return searchRecords(context, query, assumptions.searchIndexLagSeconds * 1000);
}

function readSorting(request: ApiRequest, query: SearchQuery): { by: string | null; isAscending: boolean } {
  const order = request.query.get("sort_order") ?? query.sort;
  return { by: request.query.get("sort_by") ?? query.orderBy, isAscending: order === "asc" };
}

function ticketsOf(hits: SearchHit[]) {
  return hits.flatMap((hit) => (hit.result_type === "ticket" ? [hit.record] : []));
}

/** The eleventh page of 100 is still linked, but refused [recorded in public bug reports, the body too]. */
function refuseTooDeep({ query }: ApiRequest): void {
  const page = Number(query.get("page") ?? 1);
  const perPage = Math.min(100, Number(query.get("per_page") ?? 100));
  if ((page - 1) * perPage < MOST_RESULTS) return;
  throw new ApiError(422, {
    error: "invalid",
    description: "Invalid search: Requested response size was greater than Search Response Limits",
  });
}

function readExportCursor(request: ApiRequest): number {
  const cursor = request.query.get("page[after]");
  if (cursor === null || cursor === "") return 0;
  const [, madeAt, position] = /^(\d+)\.(\d+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (position === undefined || request.emulator.clock.now() - Number(madeAt) > CURSOR_LIFE_MS)
    throw badRequest(
      "InvalidPaginationCursor",
      "Invalid cursor",
      "The cursor is not valid or older than an hour",
    );
  return Number(position);
}

function exportLink(request: ApiRequest, cursor: string): string {
  const query = new URLSearchParams(request.query);
  query.set("page[after]", cursor);
  return `${request.baseUrl}/api/v2/search/export.json?${query.toString()}`;
}
