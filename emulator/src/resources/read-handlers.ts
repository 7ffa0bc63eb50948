import { readId, readIds } from "../http/body/read-body.ts";
import { recordNotFound } from "../http/errors/api-error.ts";
import { listReply } from "../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../http/router/route.ts";

/** A kind of record and how its reading endpoints name, find and show it. */
interface ReadableRecords<Item> {
  /** `groups`: the path's first part, and the list's key. */
  plural: string;
  singular: string;
  records(request: ApiRequest): Map<number, Item>;
  present(request: ApiRequest, record: Item): unknown;
}

type Handle = (request: ApiRequest) => ApiReply;

/** What answers `/`, `/count`, `/show_many?ids=` and `/:id` of records that are listed in the order of their making. */
export function readHandlers<Item>({ plural, singular, records, present }: ReadableRecords<Item>): {
  list: Handle;
  count: Handle;
  showMany: Handle;
  show: Handle;
} {
  const reply = (request: ApiRequest, items: Item[], action: string): ApiReply =>
    listReply(request, items, {
      key: plural,
      action: `${plural}/${action}`,
      present: (record) => present(request, record),
    });
  return {
    list: (request) => reply(request, [...records(request).values()], "index"),
    count: (request) => {
      const refreshed_at = request.emulator.clock.nowIso();
      return { status: 200, body: { count: { value: records(request).size, refreshed_at } } };
    },
    showMany: (request) => {
      const ids = new Set(readIds(request, `${plural}/show_many`));
      const wanted = [...ids].flatMap((id) => records(request).get(id) ?? []);
      return reply(request, wanted, "show_many");
    },
    show: (request) => {
      const record = records(request).get(readId(request, `${plural}/show`));
      if (record === undefined) throw recordNotFound();
      return { status: 200, body: { [singular]: present(request, record) } };
    },
  };
}
