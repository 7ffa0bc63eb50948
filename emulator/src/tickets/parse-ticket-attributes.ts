import type { Priority, Status, TicketType } from "../account/records.ts";
import { invalidRecord, malformedValue } from "../account/refusal.ts";
import { parseCollaborators } from "./parse-collaborators.ts";
import { parseTags } from "./parse-tags.ts";
import { isRecord, readFlag, readId, readIds, readText } from "../account/read-value.ts";
import type { CommentDraft, TicketAttributes, TicketDraft } from "./ticket-draft.ts";
import { channelToSet } from "./via-types.ts";

const STATUSES: readonly Status[] = ["new", "open", "pending", "hold", "solved", "closed"];
const TYPES: readonly TicketType[] = ["problem", "incident", "question", "task"];
const PRIORITIES: readonly Priority[] = ["low", "normal", "high", "urgent"];

const TEXT_PROPERTIES = ["subject", "recipient", "external_id", "due_at"] as const;
const ID_PROPERTIES = [
  "problem_id",
  "requester_id",
  "assignee_id",
  "group_id",
  "organization_id",
  "brand_id",
  "ticket_form_id",
  "custom_status_id",
] as const;
const ID_LIST_PROPERTIES = ["follower_ids", "collaborator_ids"] as const;

/**
 * Reads a client's `ticket` object. A `description` is the first comment of a new ticket, and means nothing in an update
 * [recorded]. Throws `Refusal` for a value of the wrong type or outside its list.
 */
export function parseTicketAttributes(attributes: TicketAttributes, kind: "create" | "update"): TicketDraft {
  const { additional_tags: added, remove_tags: removed } = attributes;
  return {
    properties: readProperties(attributes),
    customFields: readCustomFields(attributes["custom_fields"] ?? attributes["fields"]),
    addedTags: added === undefined ? [] : parseTags(added, "ticket.additional_tags"),
    removedTags: removed === undefined ? [] : parseTags(removed, "ticket.remove_tags"),
    comment: readComment(attributes["comment"] ?? (kind === "create" ? attributes["description"] : null)),
    requester: readRequester(attributes["requester"]),
    submitterId: readId(attributes["submitter_id"] ?? null, "ticket.submitter_id"),
    assigneeEmail: readText(attributes["assignee_email"] ?? null, "ticket.assignee_email"),
    followupSourceId: readId(attributes["via_followup_source_id"] ?? null, "ticket.via_followup_source_id"),
    channel: isRecord(attributes["via"]) ? channelToSet(attributes["via"]["channel"]) : null,
    collaborators: parseCollaborators(attributes),
    metadata: isRecord(attributes["metadata"]) ? attributes["metadata"] : {},
    safeUpdateStamp: readSafeUpdate(attributes),
  };
}

function readProperties(attributes: TicketAttributes): TicketDraft["properties"] {
  const properties: TicketDraft["properties"] = {};
  for (const name of TEXT_PROPERTIES) {
    if (attributes[name] !== undefined) properties[name] = readText(attributes[name], `ticket.${name}`);
  }
  // Where both are sent, the raw one counts [recorded].
  if (attributes["raw_subject"] !== undefined)
    properties.subject = readText(attributes["raw_subject"], "ticket.raw_subject");
  for (const name of ID_PROPERTIES) {
    if (attributes[name] !== undefined) properties[name] = readId(attributes[name], `ticket.${name}`);
  }
  for (const name of ID_LIST_PROPERTIES) {
    if (attributes[name] !== undefined) properties[name] = readIds(attributes[name], `ticket.${name}`);
  }
  if (attributes["tags"] !== undefined) properties.tags = parseTags(attributes["tags"], "ticket.tags");
  const status = readChoice(attributes["status"], "status", STATUSES);
  if (status !== undefined && status !== null) properties.status = status;
  const type = readChoice(attributes["type"], "type", TYPES);
  if (type !== undefined) properties.type = type;
  const priority = readChoice(attributes["priority"], "priority", PRIORITIES);
  if (priority !== undefined) properties.priority = priority;
  return properties;
}

/** A word out of a list; null and "" mean none. The 422 sentence is not recorded anywhere (an assumption). */
function readChoice(
  value: unknown,
  attribute: string,
  choices: readonly string[],
): string | null | undefined {
  if (value === undefined) return undefined;
  const text = readText(value, `ticket.${attribute}`);
  if (text === null || text === "") return null;
  if (choices.includes(text)) return text;
  const label = attribute.charAt(0).toUpperCase() + attribute.slice(1);
  throw invalidRecord({
    field: attribute,
    description: `${label}: ${text.slice(0, 100)} is not valid`,
    code: "InvalidValue",
  });
}

function readCustomFields(value: unknown): TicketDraft["customFields"] {
  if (value === undefined || value === null) return [];
  const entries = isRecord(value) ? Object.entries(value).map(([id, value]) => ({ id, value })) : value;
  if (!Array.isArray(entries)) throw malformedValue("ticket.custom_fields", "must be an array");
  return entries.map((entry: unknown) => {
    if (!isRecord(entry)) throw malformedValue("ticket.custom_fields", "must be an array of hashes");
    const id = readId(entry["id"] ?? null, "ticket.custom_fields.id");
    if (id === null) throw malformedValue("ticket.custom_fields.id", "must be an integer");
    return { id, value: readFieldValue(entry["value"]) };
  });
}

function readFieldValue(value: unknown): unknown {
  if (value === undefined || value === "") return null;
  if (isRecord(value)) throw malformedValue("ticket.custom_fields.value", "must be a string");
  return Array.isArray(value) ? parseTags(value, "ticket.custom_fields.value") : value;
}

function readComment(value: unknown): CommentDraft | null {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) {
    return {
      body: readText(value, "ticket.comment") ?? "",
      html: null,
      isPublic: null,
      authorId: null,
      uploads: [],
    };
  }
  const html = readText(value["html_body"] ?? null, "ticket.comment.html_body");
  const body = readText(value["body"] ?? value["value"] ?? null, "ticket.comment.body");
  return {
    body: html === null ? (body ?? "") : plainTextOf(html),
    html,
    isPublic: value["public"] === undefined ? null : readFlag(value["public"], "ticket.comment.public"),
    authorId: readId(value["author_id"] ?? null, "ticket.comment.author_id"),
    uploads: readUploads(value["uploads"] ?? []),
  };
}

/** Tokens, or one. */
function readUploads(value: unknown): string[] {
  return [value].flat().flatMap((token) => readText(token, "ticket.comment.uploads") ?? []);
}

function readRequester(value: unknown): TicketDraft["requester"] {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) throw malformedValue("ticket.requester", "must be a hash");
  return {
    name: readText(value["name"] ?? null, "ticket.requester.name"),
    email:
      readText(value["email"] ?? null, "ticket.requester.email")
        ?.trim()
        .toLowerCase() ?? null,
    localeId: readId(value["locale_id"] ?? null, "ticket.requester.locale_id"),
  };
}

/** "A value of false has the same effect as true. Omit the property to force the updates to not be safe" (Zendesk API, Tickets). */
function readSafeUpdate(attributes: TicketAttributes): string | null {
  if ((attributes["safe_update"] ?? null) === null) return null;
  readFlag(attributes["safe_update"], "ticket.safe_update");
  return readText(attributes["updated_stamp"] ?? null, "ticket.updated_stamp");
}

function plainTextOf(html: string): string {
  return html
    .replaceAll(/<(br|\/p|\/div|\/li)\s*\/?>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();
}
