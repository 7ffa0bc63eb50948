import type { Organization } from "../../account/records.ts";
import { parameterMissing, recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { startJob } from "../job-statuses/job-queue.ts";
import { presentOrganization } from "./present.ts";
import {
  isObject,
  readId,
  readIds,
  readInteger,
  readTags,
  readWrapped,
  type JsonObject,
} from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

export function postOrganization(request: ApiRequest): ApiReply {
  const organization = create(request, readWrapped(request, "organization", "organizations/create"));
  const shown = presentOrganization(request, organization);
  return { status: 201, body: { organization: shown }, headers: { Location: String(shown["url"]) } };
}

/** By id, external_id or name; 200 for a known one, 201 for a new one [documented]. */
export function createOrUpdateOrganization(request: ApiRequest): ApiReply {
  const attributes = readWrapped(request, "organization", "organizations/create_or_update");
  const known = (["id", "external_id", "name"] as const)
    .filter((key) => attributes[key] !== undefined && attributes[key] !== null)
    .flatMap((key) =>
      [...request.emulator.account.organizations.values()].filter((each) =>
        isSameText((each as unknown as JsonObject)[key], attributes[key]),
      ),
    )[0];
  if (known === undefined) return postOrganization(request);
  change(request, known, attributes);
  return { status: 200, body: { organization: presentOrganization(request, known) } };
}

function isSameText(known: unknown, asked: unknown): boolean {
  return String(known ?? "").toLowerCase() === String(asked).toLowerCase();
}

export function putOrganization(request: ApiRequest): ApiReply {
  const organization = find(request, readId(request, "organizations/update"));
  change(request, organization, readWrapped(request, "organization", "organizations/update"));
  return { status: 200, body: { organization: presentOrganization(request, organization) } };
}

export function deleteOrganization(request: ApiRequest): ApiReply {
  remove(request, readId(request, "organizations/destroy"));
  return { status: 204 };
}

export function createManyOrganizations(request: ApiRequest): ApiReply {
  const list = readList(request, "organizations/create_many");
  const rows = list.map(() => ({ action: "create" }));
  return startJob(request, { type: "Bulk Create Organization", rows }, (index) => ({
    status: "Created",
    id: create(request, list[index] ?? {}).id,
  }));
}

export function updateManyOrganizations(request: ApiRequest): ApiReply {
  const action = "organizations/update_many";
  const updates = readList(request, action).map((attributes) => ({
    id: readInteger(String(attributes["id"]), "id", action),
    attributes,
  }));
  const rows = updates.map(({ id }) => ({ id, action: "update" }));
  return startJob(request, { type: "Bulk Update Organization", rows }, (index) => {
    const { id, attributes } = updates[index] ?? { id: 0, attributes: {} };
    change(request, find(request, id), attributes);
    return { id, action: "update", status: "Updated", success: true };
  });
}

export function destroyManyOrganizations(request: ApiRequest): ApiReply {
  const ids = readIds(request, "organizations/destroy_many");
  const rows = ids.map((id) => ({ id, action: "delete" }));
  return startJob(request, { type: "Bulk Delete Organization", rows }, (index) => {
    const id = ids[index] ?? 0;
    remove(request, id);
    return { id, action: "delete", status: "Deleted", success: true };
  });
}

function create(request: ApiRequest, attributes: JsonObject): Organization {
  const { account, clock } = request.emulator;
  const now = clock.nowIso();
  const written = readAttributes(request, attributes, null);
  if (written["name"] === undefined) throw blankName();
  const organization = {
    name: "",
    tags: [],
    ...written,
    id: account.nextId(),
    created_at: now,
    updated_at: now,
  };
  account.organizations.set(organization.id, organization);
  return organization;
}

function change(request: ApiRequest, organization: Organization, attributes: JsonObject): void {
  const written = readAttributes(request, attributes, organization.id);
  Object.assign(organization, written, { updated_at: request.emulator.clock.nowIso() });
}

/** Its people and tickets are then of none. */
function remove(request: ApiRequest, id: number): void {
  const { organizations, users, tickets } = request.emulator.account;
  if (!organizations.delete(id)) throw recordNotFound();
  for (const user of users.values()) if (user.organization_id === id) user.organization_id = null;
  for (const ticket of tickets.values()) if (ticket.organization_id === id) ticket.organization_id = null;
}

function find(request: ApiRequest, id: number): Organization {
  const organization = request.emulator.account.organizations.get(id);
  if (organization === undefined) throw recordNotFound();
  return organization;
}

const texts = ["name", "notes", "details", "external_id"] as const;

function readAttributes(request: ApiRequest, attributes: JsonObject, ownId: number | null): JsonObject {
  const written: JsonObject = {};
  for (const name of texts) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (value !== null && typeof value !== "string" && typeof value !== "number")
      throw invalidAttribute(`organization.${name}`, "must be a string", "api/v2/organizations");
    written[name] = value === null ? null : String(value);
  }
  if (written["name"] !== undefined) requireFreeName(request, written["name"], ownId);
  if (attributes["tags"] !== undefined) written["tags"] = readTags(attributes["tags"]) ?? [];
  if (attributes["domain_names"] !== undefined)
    written["domain_names"] = readTags(attributes["domain_names"]) ?? [];
  if (isObject(attributes["organization_fields"]))
    written["organization_fields"] = attributes["organization_fields"];
  return written;
}

function requireFreeName(request: ApiRequest, name: unknown, ownId: number | null): void {
  if (typeof name !== "string" || name.trim() === "") throw blankName();
  for (const other of request.emulator.account.organizations.values()) {
    if (other.id === ownId || other.name.toLowerCase() !== name.toLowerCase()) continue;
    const description = `Name: ${name} has already been taken`;
    throw recordInvalid({ attribute: "name", description, error: "DuplicateValue" });
  }
}

function blankName() {
  return recordInvalid({ attribute: "name", description: "Name: cannot be blank", error: "BlankValue" });
}

function readList(request: ApiRequest, action: string): JsonObject[] {
  const list = isObject(request.body) ? request.body["organizations"] : undefined;
  if (list === undefined || list === null) throw parameterMissing("organizations");
  if (!Array.isArray(list) || !list.every(isObject))
    throw invalidAttribute("organizations", "must be an array", `api/v2/${action}`);
  return list.slice(0, 100);
}
