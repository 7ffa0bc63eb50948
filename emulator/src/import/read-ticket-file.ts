import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

import { readEncoding } from "./read-encoding.ts";
import { isRecord, type RawRecord } from "./read-value.ts";
import { splitDocuments } from "./split-documents.ts";

/** One thing found in a ticket file: a record, or a part that could not be read. `at` says where: `line 17`. */
export type Found =
  | { kind: "user" | "group" | "organization"; record: unknown; at: string }
  | { kind: "ticket"; record: unknown; at: string }
  | { kind: "unreadable"; reason: string; at: string };

/**
 * Reads a file of Zendesk's own ticket data: the JSON of an incremental export (one document, or one page a line), or
 * newline-delimited JSON with a ticket a line, which is never held in memory as a whole. What is side-loaded comes before the tickets of
 * its page. Rejects with Node's error where the file cannot be read, and for an archive.
 */
export async function* readTicketFile(path: string): AsyncGenerator<Found> {
  const encoding = await readEncoding(path);
  const lines = createInterface({ input: createReadStream(path, encoding), crlfDelay: Infinity });
  let number = 0;
  let isFirst = true;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (text.trim() === "") continue;
    const parsed = parseJson(text);
    if (isFirst && !("value" in parsed)) {
      const document = await readDocument(path, encoding);
      if (document !== null) {
        lines.close();
        yield* readPage(document);
        return;
      }
    }
    isFirst = false;
    yield* "value" in parsed ? readLine(parsed.value, number) : readBrokenLine(text, parsed.reason, number);
  }
}

type Parsed = { value: unknown } | { reason: string };

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: `not JSON: ${error instanceof Error ? error.message : "unknown"}` };
  }
}

/** The whole file as one JSON document with tickets in it; null where it is none (then it is read line by line). */
async function readDocument(path: string, encoding: "utf8" | "utf16le"): Promise<RawRecord | null> {
  const parsed = parseJson((await readFile(path, encoding)).replace(/^\uFEFF/, ""));
  return "value" in parsed ? pageOf(parsed.value) : null;
}

/** A list of tickets, a page of an export, one ticket as it is shown, or the results of a search, as a page; null for anything else. */
function pageOf(value: unknown): RawRecord | null {
  if (Array.isArray(value)) return { tickets: value };
  if (!isRecord(value)) return null;
  if (Array.isArray(value["tickets"])) return value;
  if (isRecord(value["ticket"])) return { ...value, tickets: [value["ticket"]] };
  const { results } = value;
  if (!Array.isArray(results)) return null;
  const isTicket = (hit: unknown) => isRecord(hit) && hit["result_type"] === "ticket";
  return { ...value, tickets: results.filter(isTicket) };
}

/** Several replies that were appended to one line; else the line's fault. */
function* readBrokenLine(text: string, reason: string, number: number): Generator<Found> {
  const parts = splitDocuments(text).map(parseJson);
  if (parts.length > 1 && parts.every((part) => "value" in part))
    for (const { value } of parts) yield* readLine(value, number);
  else yield { kind: "unreadable", reason, at: `line ${number}` };
}

function* readLine(value: unknown, number: number): Generator<Found> {
  const line = `line ${number}`;
  const page = pageOf(value);
  if (page === null) yield { kind: "ticket", record: value, at: line };
  else yield* readPage(page, `${line}, `);
}

const sideloads = [
  { key: "users", kind: "user" },
  { key: "groups", kind: "group" },
  { key: "organizations", kind: "organization" },
] as const;

function* readPage(page: RawRecord, line = ""): Generator<Found> {
  for (const { key, kind } of sideloads)
    for (const [index, record] of listOf(page[key]).entries())
      yield { kind, record, at: `${line}${kind} ${index + 1}` };
  for (const [index, record] of listOf(page["tickets"]).entries())
    yield { kind: "ticket", record, at: `${line}record ${index + 1}` };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
