import { invalidAttribute } from "../http/errors/invalid-attribute.ts";
import { isRecord, readId, readText } from "./read-value.ts";
import type { TicketAttributes } from "./ticket-pipeline.ts";

/** A person as a client names one: by id, or by e-mail, with a name where the account may not know them yet. */
export interface PersonDraft {
  id: number | null;
  email: string | null;
  name: string | null;
}

/** One change to the people who follow a ticket. */
export interface CollaboratorChange {
  property: "email_cc_ids" | "follower_ids" | "collaborator_ids";
  change: "set" | "put" | "delete";
  people: PersonDraft[];
}

/**
 * Reads `email_ccs` and `followers`, each a list of `{user_id | user_email, user_name, action: "put" | "delete"}`, and the
 * older `collaborators` (replaces) and `additional_collaborators` (adds), lists of ids, e-mails and `{name, email}`
 * (Zendesk API, "Tickets"). Throws 400 for values of the wrong kind.
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
    if (!isRecord(item)) throw invalidAttribute(name, "must be an array of hashes");
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
  if (!Array.isArray(value)) throw invalidAttribute(`ticket.${attribute}`, "must be an array");
  return value;
}
