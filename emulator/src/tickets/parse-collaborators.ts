import { malformedValue } from "../account/refusal.ts";
import { isRecord, readId, readText } from "../account/read-value.ts";
import type { CollaboratorChange, PersonDraft, TicketAttributes } from "./ticket-draft.ts";

/**
 * Reads `email_ccs` and `followers`, each a list of `{user_id | user_email, user_name, action: "put" | "delete"}`, and the
 * older `collaborators` (replaces) and `additional_collaborators` (adds), lists of ids, e-mails and `{name, email}`
 * (Zendesk API, "Tickets"). Throws `Refusal` for values of the wrong type.
 */
export function parseCollaborators(attributes: TicketAttributes): CollaboratorChange[] {
  return [
    ...readActions("email_cc_ids", "email_ccs", attributes["email_ccs"]),
    ...readActions("follower_ids", "followers", attributes["followers"]),
    ...readPeople("set", "collaborators", attributes["collaborators"]),
    ...readPeople("put", "additional_collaborators", attributes["additional_collaborators"]),
  ];
}

function readActions(
  property: CollaboratorChange["property"],
  attribute: string,
  value: unknown,
): CollaboratorChange[] {
  return readList(attribute, value).map((item) => {
    const name = `ticket.${attribute}`;
    if (!isRecord(item)) throw malformedValue(name, "must be an array of hashes");
    const person = {
      id: readId(item["user_id"] ?? null, `${name}.user_id`),
      email: readText(item["user_email"] ?? null, `${name}.user_email`),
      name: readText(item["user_name"] ?? null, `${name}.user_name`),
    };
    return { property, change: item["action"] === "delete" ? "delete" : "put", people: [person] };
  });
}

function readPeople(
  change: CollaboratorChange["change"],
  attribute: string,
  value: unknown,
): CollaboratorChange[] {
  if (value === undefined || value === null) return [];
  const people = readList(attribute, value).map((item): PersonDraft => {
    const name = `ticket.${attribute}`;
    if (isRecord(item)) {
      const email = readText(item["email"] ?? null, `${name}.email`);
      return { id: null, email, name: readText(item["name"] ?? null, `${name}.name`) };
    }
    const isAddress = typeof item === "string" && item.includes("@");
    return isAddress
      ? { id: null, email: item, name: null }
      : { id: readId(item, name), email: null, name: null };
  });
  return [{ property: "collaborator_ids", change, people }];
}

function readList(attribute: string, value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw malformedValue(`ticket.${attribute}`, "must be an array");
  return value;
}
