import { array, nullish, object, optional, string, type GenericSchema, type InferOutput } from "valibot";
import { readReply } from "./read-reply.ts";
import type { RestSend } from "./rest-send.ts";
import { wireCursor } from "../wire/wire-values.ts";
import { encodePart } from "./encode-part.ts";

/** More pages than Zendesk's own limits allow rules (7000 active triggers); a list that never ends is a fault. */
const mostPages = 200;

const pagingSchema = object({ meta: optional(wireCursor), next_page: nullish(string()) });

/** A list of the account: its path, the key that holds the records, and what one record is. */
export interface ListSource<Schema extends GenericSchema> {
  path: string;
  key: string;
  record: Schema;
}

/**
 * Every record of a list, a hundred a page: by cursor, or by page number where the reply has no `meta`. Links are not
 * followed: their host can differ from the account's (recorded). A reply with neither is the whole list: Zendesk pages by either.
 */
export async function listAll<Schema extends GenericSchema>(
  send: RestSend,
  { path, key, record }: ListSource<Schema>,
): Promise<InferOutput<Schema>[]> {
  const listSchema = object({ [key]: array(record) });
  const records: InferOutput<Schema>[] = [];
  let next = "page[size]=100";
  for (let page = 1; page <= mostPages; page += 1) {
    const asked = { method: "GET", path: `${path}?${next}` } as const;
    const reply = await send(asked);
    records.push(...Object.values(readReply(listSchema, reply, asked)).flat());
    const { meta, next_page: nextPage } = readReply(pagingSchema, reply, asked);
    if (meta?.has_more === true) next = `page[size]=100&page[after]=${encodePart(meta.after_cursor)}`;
    else if (meta === undefined && nextPage) next = `per_page=100&page=${page + 1}`;
    else return records;
  }
  throw new Error(`Failed to list ${path}: it has more than ${mostPages} pages.`);
}
