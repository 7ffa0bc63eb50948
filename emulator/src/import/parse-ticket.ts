import type { Comment, Priority, Status, Ticket, TicketType } from "../account/records.ts";
import { parseComments } from "./parse-comments.ts";
import { isRecord, readDate, readId, readIdList, readText, type RawRecord } from "./read-value.ts";
import { readVia } from "./read-via.ts";

const statuses = new Set(["new", "open", "pending", "hold", "solved", "closed"]);
const types: readonly TicketType[] = ["problem", "incident", "question", "task"];
const priorities: readonly Priority[] = ["low", "normal", "high", "urgent"];

/** Members that name another record: they go to their own place, not into the ticket. */
const embedded = [
  "requester",
  "submitter",
  "assignee",
  "group",
  "organization",
  "collaborator",
  "comments",
  "fields",
];

/** A ticket of an export with the records embedded in it. */
export interface ParsedTicket {
  ticket: Ticket;
  comments: Comment[];
  /** Users, groups and organisations embedded in the line, unchecked. */
  people: RawRecord[];
  group: RawRecord | null;
  organization: RawRecord | null;
}

/** What a ticket falls back on where the file leaves something out. */
export interface TicketDefaults {
  now: string;
  nextId(): number;
  /** The number of an embedded person who has none; null for one without a name and an e-mail address. */
  personId(person: RawRecord): number | null;
}

/**
 * Reads one ticket, its unknown fields kept. One without a creation time counts as made when it last changed, or now, as it would be
 * lost otherwise. Answers the reason instead where it is not usable.
 */
export function parseTicket(
  record: unknown,
  { now, nextId, personId }: TicketDefaults,
): ParsedTicket | string {
  if (!isRecord(record)) return "a ticket is a JSON object";
  const id = readId(record["id"]);
  if (id === null) return "the ticket has no id";
  const status = readText(record["status"])?.toLowerCase() ?? "";
  if (!statuses.has(status)) return `ticket ${id} has the status ${JSON.stringify(record["status"] ?? null)}`;
  const { requester } = record;
  const requesterId =
    readId(record["requester_id"]) ?? idOf(requester) ?? (isRecord(requester) ? personId(requester) : null);
  if (requesterId === null) return `ticket ${id} has no requester`;
  const createdAt = readDate(record["created_at"]) ?? readDate(record["updated_at"]) ?? now;
  const comments = parseComments(record["comments"], { ticketId: id, requesterId, createdAt, nextId });
  const known = { id, status: status as Status, requesterId, createdAt };
  return {
    ticket: describeTicket(record, known, comments),
    comments,
    people: [
      ...(isRecord(requester) ? [{ ...requester, id: requesterId }] : []),
      ...["submitter", "assignee"].flatMap((name) => {
        const person = record[name];
        return isRecord(person) && readId(person["id"]) !== null ? [person] : [];
      }),
    ],
    group: isRecord(record["group"]) ? record["group"] : null,
    organization: isRecord(record["organization"]) ? record["organization"] : null,
  };
}

function describeTicket(
  record: RawRecord,
  known: { id: number; status: Status; requesterId: number; createdAt: string },
  comments: Comment[],
): Ticket {
  const subject = readText(record["subject"]);
  return {
    ...withoutEmbedded(record),
    id: known.id,
    url: readText(record["url"]) ?? "",
    external_id: readText(record["external_id"]),
    subject,
    raw_subject: readText(record["raw_subject"]) ?? subject,
    description: readText(record["description"]) ?? comments[0]?.body ?? null,
    status: known.status,
    type: readOneOf(record["type"], types),
    priority: readOneOf(record["priority"], priorities),
    recipient: readText(record["recipient"]),
    requester_id: known.requesterId,
    submitter_id: readId(record["submitter_id"]) ?? idOf(record["submitter"]) ?? known.requesterId,
    assignee_id: readId(record["assignee_id"]) ?? idOf(record["assignee"]),
    organization_id: readId(record["organization_id"]) ?? idOf(record["organization"]),
    group_id: readId(record["group_id"]) ?? idOf(record["group"]),
    brand_id: readId(record["brand_id"]),
    ticket_form_id: readId(record["ticket_form_id"]),
    custom_status_id: readId(record["custom_status_id"]),
    collaborator_ids: readIdList(record["collaborator_ids"]),
    follower_ids: readIdList(record["follower_ids"]),
    followup_ids: readIdList(record["followup_ids"]),
    is_public: readPrivacy(record["is_public"], comments),
    tags: readTags(record["tags"]),
    custom_fields: readFields(record["custom_fields"] ?? record["fields"]),
    via: readVia(record["via"]),
    created_at: known.createdAt,
    updated_at: readDate(record["updated_at"]) ?? known.createdAt,
  };
}

function withoutEmbedded(record: RawRecord): RawRecord {
  const kept = { ...record };
  for (const name of embedded) delete kept[name];
  return kept;
}

function idOf(record: unknown): number | null {
  return isRecord(record) ? readId(record["id"]) : null;
}

function readOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | null {
  const word = readText(value)?.toLowerCase();
  return words.find((each) => each === word) ?? null;
}

function readPrivacy(value: unknown, comments: Comment[]): boolean {
  if (typeof value === "boolean") return value;
  return comments.length === 0 || comments.some((comment) => comment.public);
}

function readTags(value: unknown): string[] {
  const words =
    typeof value === "string" ? value.split(/[\s,]+/) : Array.isArray(value) ? value.map(String) : [];
  return [...new Set(words.map((tag) => tag.toLowerCase()).filter((tag) => tag !== ""))];
}

function readFields(value: unknown): { id: number; value: unknown }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((field: unknown) => {
    const id = idOf(field);
    return id === null || !isRecord(field) ? [] : [{ id, value: field["value"] ?? null }];
  });
}
