import type { Comment } from "../account/records.ts";
import { escapeHtml } from "../account/ticket-beginnings.ts";
import { isRecord, readDate, readId, readText } from "./read-value.ts";
import { readVia } from "./read-via.ts";

/** What a comment falls back on where the export leaves something out. */
export interface CommentDefaults {
  ticketId: number;
  requesterId: number;
  createdAt: string;
  nextId(): number;
}

/** The comments inside a ticket; what is not an object is left out. */
export function parseComments(value: unknown, defaults: CommentDefaults): Comment[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((record) => {
    const body = readText(record["body"]) ?? readText(record["plain_body"]) ?? "";
    return {
      ...record,
      id: readId(record["id"]) ?? defaults.nextId(),
      type: "Comment",
      author_id: readId(record["author_id"]) ?? defaults.requesterId,
      body,
      html_body:
        readText(record["html_body"]) ??
        `<div class="zd-comment" dir="auto"><p dir="auto">${escapeHtml(body)}</p></div>`,
      plain_body: readText(record["plain_body"]) ?? body,
      public: record["public"] !== false,
      attachments: Array.isArray(record["attachments"]) ? record["attachments"] : [],
      audit_id: readId(record["audit_id"]) ?? defaults.nextId(),
      via: readVia(record["via"]),
      created_at: readDate(record["created_at"]) ?? defaults.createdAt,
      metadata: isRecord(record["metadata"]) ? record["metadata"] : { system: {}, custom: {} },
    };
  });
}
