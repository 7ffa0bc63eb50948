import type { RestSend } from "./rest-send.ts";

interface WirePage {
  meta?: { has_more?: boolean; after_cursor?: string | null };
  next_page?: string | null;
}

/** More pages than Zendesk's own limits allow rules (7000 active triggers); a list that never ends is a fault. */
const mostPages = 200;

/**
 * Every record of a list, a hundred a page: by cursor, or by page number where the reply has no `meta`. Links are not
 * followed: their host can differ from the account's (recorded).
 */
export async function listAll<Wire>(send: RestSend, path: string, key: string): Promise<Wire[]> {
  const records: Wire[] = [];
  let next = "page[size]=100";
  for (let page = 1; page <= mostPages; page += 1) {
    const reply = ((await send({ method: "GET", path: `${path}?${next}` })) ?? {}) as WirePage &
      Record<string, Wire[]>;
    records.push(...(reply[key] ?? []));
    const cursor = reply.meta?.has_more === true ? reply.meta.after_cursor : null;
    if (cursor) next = `page[size]=100&page[after]=${encodeURIComponent(cursor)}`;
    else if (reply.meta === undefined && reply.next_page) next = `per_page=100&page=${page + 1}`;
    else return records;
  }
  throw new Error(`Failed to list ${path}: it has more than ${mostPages} pages.`);
}
