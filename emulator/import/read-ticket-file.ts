import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

import { isRecord, type RawRecord } from "./read-value.ts";

/** One thing found in a ticket file: a user, a ticket, or a part that could not be read. `at` says where: `line 17`. */
export type Found =
  | { kind: "user"; record: unknown; at: string }
  | { kind: "ticket"; record: unknown; at: string }
  | { kind: "unreadable"; reason: string; at: string };

/**
 * Reads a file of Zendesk's own ticket data: the JSON of an incremental export (one document, or one page a line), or
 * newline-delimited JSON with a ticket a line, which is never held in memory as a whole. Users come before the tickets of
 * their page. Rejects with Node's error where the file cannot be read.
 */
export async function* readTicketFile(path: string): AsyncGenerator<Found> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
  let number = 0;
  let isFirst = true;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (text.trim() === "") continue;
    const parsed = parseJson(text);
    if (isFirst && !("value" in parsed)) {
      const document = await readDocument(path);
      if (document !== null) {
        lines.close();
        yield* readPage(document);
        return;
      }
    }
    isFirst = false;
    yield* "value" in parsed
      ? readLine(parsed.value, number)
      : [{ kind: "unreadable" as const, reason: parsed.reason, at: `line ${number}` }];
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
async function readDocument(path: string): Promise<RawRecord | null> {
  const parsed = parseJson((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  if (!("value" in parsed)) return null;
  if (Array.isArray(parsed.value)) return { tickets: parsed.value };
  return isRecord(parsed.value) && Array.isArray(parsed.value["tickets"]) ? parsed.value : null;
}

function* readLine(value: unknown, number: number): Generator<Found> {
  const line = `line ${number}`;
  if (isRecord(value) && Array.isArray(value["tickets"])) yield* readPage(value, `${line}, `);
  else if (Array.isArray(value)) yield* readPage({ tickets: value }, `${line}, `);
  else yield { kind: "ticket", record: value, at: line };
}

function* readPage(page: RawRecord, line = ""): Generator<Found> {
  const { users, tickets } = page;
  for (const [index, record] of (Array.isArray(users) ? users : []).entries())
    yield { kind: "user", record, at: `${line}user ${index + 1}` };
  for (const [index, record] of (Array.isArray(tickets) ? tickets : []).entries())
    yield { kind: "ticket", record, at: `${line}record ${index + 1}` };
}
