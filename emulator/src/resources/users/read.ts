import { localeWithId } from "../../account/locale-ids.ts";
import type { Role, User } from "../../account/records.ts";
import { forbidden, recordInvalid } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { isObject, readInteger, readTags, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiRequest } from "../../http/router/route.ts";

const texts = [
  "name",
  "email",
  "phone",
  "external_id",
  "details",
  "notes",
  "alias",
  "signature",
  "locale",
  "time_zone",
  "ticket_restriction",
] as const;
const flags = [
  "suspended",
  "verified",
  "moderator",
  "only_private_comments",
  "restricted_agent",
  "shared_phone_number",
] as const;
const roles = new Set(["end-user", "agent", "admin"]);

/**
 * What a client writes of a user: only what it named. Throws 400 for values of the wrong kind, 422 for those outside their list and for
 * records that do not exist, 403 where an agent gives the role of agents.
 */
export function readUserAttributes(
  request: ApiRequest,
  attributes: JsonObject,
  action: string,
): Partial<User> {
  const changes: Record<string, unknown> = {};
  for (const name of texts) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (value !== null && typeof value !== "string")
      throw invalidAttribute(`user.${name}`, "must be a string", `api/v2/${action}`);
    changes[name] = name === "name" ? (value ?? "") : value;
  }
  if (typeof changes["email"] === "string") changes["email"] = readEmail(changes["email"]);
  if (attributes["tags"] !== undefined) changes["tags"] = readTags(attributes["tags"]) ?? [];
  if (attributes["role"] !== undefined) changes["role"] = readRole(request, attributes);
  const locale =
    attributes["locale_id"] === undefined ? undefined : localeWithId(Number(attributes["locale_id"]));
  if (locale !== undefined) changes["locale"] = locale;
  if (isObject(attributes["user_fields"])) changes["user_fields"] = attributes["user_fields"];
  for (const name of flags) if (typeof attributes[name] === "boolean") changes[name] = attributes[name];
  return { ...changes, ...readReferences(request, attributes, action) };
}

function readEmail(email: string): string | null {
  if (email.trim() === "") return null;
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email))
    throw recordInvalid({
      attribute: "email",
      description: `Email: ${email.slice(0, 100)} is not properly formatted`,
      error: "InvalidValue",
    });
  return email.toLowerCase();
}

function readRole(request: ApiRequest, { role }: JsonObject): Role {
  if (typeof role !== "string" || !roles.has(role))
    throw recordInvalid({ attribute: "role", description: "Role: is not valid", error: "InvalidValue" });
  if (role !== "end-user" && request.user.role !== "admin") throw forbidden();
  return role as Role;
}

/** Ids of what must exist in the account; null takes one away. An `organization` is named by its id or its name. */
function readReferences(request: ApiRequest, attributes: JsonObject, action: string): Partial<User> {
  const { organizations, groups, customRoles } = request.emulator.account;
  const kinds = { organization_id: organizations, default_group_id: groups, custom_role_id: customRoles };
  const references: Record<string, number | null> = {};
  for (const [name, records] of Object.entries(kinds)) {
    const value = attributes[name];
    if (value === undefined) continue;
    const id = value === null ? null : readInteger(String(value), `user.${name}`, action);
    if (id !== null && !(records as Map<number, unknown>).has(id)) throw unknownReference(name);
    references[name] = id;
  }
  const { organization } = attributes;
  if (isObject(organization)) {
    const known = [...organizations.values()].find(
      ({ id, name }) => id === organization["id"] || name === organization["name"],
    );
    if (known !== undefined) references["organization_id"] = known.id;
  }
  return references;
}

function unknownReference(name: string) {
  const word = name.replace(/_id$/, "").replaceAll("_", " ");
  const description = `${word.charAt(0).toUpperCase()}${word.slice(1)}: is invalid`;
  return recordInvalid({ attribute: name.replace(/_id$/, ""), description, error: "InvalidValue" });
}
