import type { Group } from "../../account/records.ts";
import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { presentGroup } from "./present.ts";
import { readId, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

export function postGroup(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const attributes = readGroup(readWrapped(request, "group", "groups/create"), "groups/create");
  requireFreeName(request, attributes.name ?? "", null);
  const now = clock.nowIso();
  const known = { name: "", default: false, created_at: now, updated_at: now };
  const group: Group = { ...known, ...attributes, id: account.nextId() };
  account.groups.set(group.id, group);
  const shown = presentGroup(request, group);
  return { status: 201, body: { group: shown }, headers: { Location: String(shown["url"]) } };
}

export function putGroup(request: ApiRequest): ApiReply {
  const group = findGroup(request, "groups/update");
  const attributes = readGroup(readWrapped(request, "group", "groups/update"), "groups/update");
  if (attributes.name !== undefined) requireFreeName(request, attributes.name, group.id);
  Object.assign(group, attributes, { updated_at: request.emulator.clock.nowIso() });
  return { status: 200, body: { group: presentGroup(request, group) } };
}

/** Its tickets are then of none. The default group stays (the sentence of the refusal is assumed). */
export function deleteGroup(request: ApiRequest): ApiReply {
  const { groups, groupMemberships, users, tickets } = request.emulator.account;
  const group = findGroup(request, "groups/destroy");
  if (group.default)
    throw recordInvalid({ attribute: "base", description: "Group: the default group cannot be deleted" });
  groups.delete(group.id);
  for (const [userId, own] of groupMemberships)
    groupMemberships.set(
      userId,
      own.filter((id) => id !== group.id),
    );
  for (const user of users.values())
    if (user.default_group_id === group.id)
      user.default_group_id = groupMemberships.get(user.id)?.[0] ?? null;
  for (const ticket of tickets.values()) if (ticket.group_id === group.id) ticket.group_id = null;
  return { status: 204 };
}

function findGroup(request: ApiRequest, action: string): Group {
  const group = request.emulator.account.groups.get(readId(request, action));
  if (group === undefined) throw recordNotFound();
  return group;
}

function readGroup(body: JsonObject, action: string): Partial<Group> {
  const attributes: Partial<Group> = {};
  for (const name of ["name", "description"] as const) {
    const value = body[name];
    if (value === undefined) continue;
    if (value !== null && typeof value !== "string")
      throw invalidAttribute(`group.${name}`, "must be a string", `api/v2/${action}`);
    attributes[name] = value ?? "";
  }
  if (typeof body["is_public"] === "boolean") attributes.is_public = body["is_public"];
  return attributes;
}

/** A group has a name, and no other has it: the account's settings say that names are checked. */
function requireFreeName(request: ApiRequest, name: string, ownId: number | null): void {
  if (name.trim() === "")
    throw recordInvalid({ attribute: "name", description: "Name: cannot be blank", error: "BlankValue" });
  for (const other of request.emulator.account.groups.values()) {
    if (other.id === ownId || other.name.toLowerCase() !== name.toLowerCase()) continue;
    const description = `Name: ${name} has already been taken`;
    throw recordInvalid({ attribute: "name", description, error: "DuplicateValue" });
  }
}
