import { ApiError, badRequest, parameterMissing } from "../../http/errors/api-error.ts";
import { readInteger } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

const MOST_RECORDS = 1000;
const FRESH_SECONDS = 60;

/** The fields that order an incremental export. */
export interface Exported {
  id: number;
  updated_at: string;
}

/** One resource's export. */
export interface IncrementalExport<Item extends Exported> {
  /** `tickets`: the path's last part. */
  path: string;
  records(request: ApiRequest): Iterable<Item>;
  /** The page's members: the records under their key, and what is side-loaded. */
  show(request: ApiRequest, page: Item[]): Record<string, unknown>;
}

/** Records changed since `start_time`; `end_time` begins the next page, whose first records may repeat the last [documented]. */
export function exportByTime<Item extends Exported>(
  request: ApiRequest,
  resource: IncrementalExport<Item>,
): ApiReply {
  const start = readStartTime(request, resource.path);
  const changed = changedSince(resource.records(request), start);
  const page = wholeSeconds(changed, readPageSize(request, resource.path));
  const endTime = page.length === 0 ? start : secondOf(page.at(-1)) + (page.length < changed.length ? 1 : 0);
  const isEnd = page.length === changed.length;
  const next = { start_time: String(endTime) };
  return {
    status: 200,
    body: {
      ...resource.show(request, page),
      count: page.length,
      end_of_stream: isEnd,
      end_time: endTime,
      next_page: isEnd ? null : exportLink(request, resource.path, next),
    },
  };
}

/** The same in the order of changes, by a cursor that never repeats a record [documented]. */
export function exportByCursor<Item extends Exported>(
  request: ApiRequest,
  resource: IncrementalExport<Item>,
): ApiReply {
  const cursor = request.query.get("cursor");
  const [from, afterId] = cursor === null ? [readStartTime(request, resource.path), 0] : readCursor(cursor);
  const left = changedSince(resource.records(request), from).filter(
    (record) => secondOf(record) > from || record.id > afterId,
  );
  const page = left.slice(0, readPageSize(request, resource.path));
  const last = page.at(-1);
  const after = last === undefined ? writeCursor(from, afterId) : writeCursor(secondOf(last), last.id);
  return {
    status: 200,
    body: {
      ...resource.show(request, page),
      after_cursor: after,
      after_url: exportLink(request, `${resource.path}/cursor`, { cursor: after }),
      before_cursor: null,
      before_url: null,
      end_of_stream: page.length === left.length,
    },
  };
}

function changedSince<Item extends Exported>(records: Iterable<Item>, second: number): Item[] {
  return [...records]
    .map((record) => ({ record, changedAt: secondOf(record) }))
    .filter(({ changedAt }) => changedAt >= second)
    .sort((a, b) => a.changedAt - b.changedAt || a.record.id - b.record.id)
    .map(({ record }) => record);
}

/** A page by time never ends within a second, or the rest of that second would be lost. */
function wholeSeconds<Item extends Exported>(records: Item[], size: number): Item[] {
  const last = secondOf(records[size - 1]);
  const end = records.findIndex((record, index) => index >= size && secondOf(record) > last);
  return end === -1 ? records : records.slice(0, end);
}

function secondOf(record: Exported | undefined): number {
  return record === undefined ? 0 : Math.floor(Date.parse(record.updated_at) / 1000);
}

/** A start within the last minute is refused [documented; status and sentence recorded in public bug reports]. */
function readStartTime(request: ApiRequest, path: string): number {
  const text = request.query.get("start_time");
  if (text === null) throw parameterMissing("start_time");
  const start = readInteger(text, "start_time", `incremental/${path}`);
  if (start <= request.emulator.clock.now() / 1000 - FRESH_SECONDS) return start;
  throw new ApiError(422, {
    error: "InvalidValue",
    description: "Too recent start_time. Use a start_time older than 60 seconds",
  });
}

function readPageSize(request: ApiRequest, path: string): number {
  const text = request.query.get("per_page") ?? String(MOST_RECORDS);
  return Math.min(MOST_RECORDS, Math.max(1, readInteger(text, "per_page", `incremental/${path}`)));
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
