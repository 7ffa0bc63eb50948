import type { Via } from "../account/records.ts";
import { isRecord, readText } from "./read-value.ts";

/** Where a ticket came from; an export without it counts as made through the API. */
export function readVia(value: unknown): Via {
  const via = isRecord(value) ? value : {};
  const source = isRecord(via["source"]) ? via["source"] : {};
  return {
    channel: readText(via["channel"]) ?? "api",
    source: {
      from: isRecord(source["from"]) ? source["from"] : {},
      to: isRecord(source["to"]) ? source["to"] : {},
      rel: readText(source["rel"]),
    },
  };
}
