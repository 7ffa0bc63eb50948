import { isCustomField } from "../../account/is-custom-field.ts";
import type { TicketField } from "../../account/records.ts";
import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentTicketField } from "./present.ts";
import { isObject, readId, readInteger, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

type Option = NonNullable<TicketField["custom_field_options"]>[number];

/** The types of custom fields [documented]. */
const TYPES = new Set(
  "checkbox date decimal integer lookup multiselect partialcreditcard regexp tagger text textarea".split(" "),
);
const WITH_OPTIONS = new Set(["tagger", "multiselect"]);
const TEXTS = ["title", "raw_title", "description", "title_in_portal", "agent_description", "tag"] as const;
const FLAGS = [
  "active",
  "required",
  "visible_in_portal",
  "editable_in_portal",
  "required_in_portal",
] as const;

export function postField(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const body = readWrapped(request, "ticket_field", "ticket_fields/create");
  const { type } = body;
  if (typeof type !== "string" || !TYPES.has(type))
    throw recordInvalid({ attribute: "type", description: "Type: is invalid", error: "InvalidValue" });
  const now = clock.nowIso();
  const field: TicketField = {
    id: account.nextId(),
    type,
    title: "",
    active: true,
    created_at: now,
    updated_at: now,
    ...(WITH_OPTIONS.has(type) ? { custom_field_options: [] } : {}),
  };
  change(request, field, body);
  account.ticketFields.set(field.id, field);
  const shown = presentTicketField(request, field);
  return { status: 201, body: { ticket_field: shown }, headers: { Location: String(shown["url"]) } };
}

export function putField(request: ApiRequest): ApiReply {
  const field = findField(request, "update");
  change(request, field, readWrapped(request, "ticket_field", "ticket_fields/update"));
  Object.assign(field, { updated_at: request.emulator.clock.nowIso() });
  return { status: 200, body: { ticket_field: presentTicketField(request, field) } };
}

/** Tickets lose their values with it. */
export function deleteField(request: ApiRequest): ApiReply {
  const { ticketFields, tickets } = request.emulator.account;
  const field = findField(request, "destroy");
  if (!isCustomField(field))
    throw recordInvalid({ attribute: "base", description: "Ticket field: a system field cannot be deleted" });
  ticketFields.delete(field.id);
  for (const ticket of tickets.values())
    ticket.custom_fields = ticket.custom_fields.filter(({ id }) => id !== field.id);
  return { status: 204 };
}

export function listOptions(request: ApiRequest): ApiReply {
  const field = findField(request, "options");
  return listReply(request, field.custom_field_options ?? [], {
    key: "custom_field_options",
    action: "ticket_fields/options",
    present: (option) => presentOption(request, field, option),
  });
}

export function showOption(request: ApiRequest): ApiReply {
  const field = findField(request, "options");
  return {
    status: 200,
    body: { custom_field_option: presentOption(request, field, findOption(request, field)) },
  };
}

/** Makes an option (201), or changes the one whose id is sent (200) [documented]. */
export function putOption(request: ApiRequest): ApiReply {
  const field = findField(request, "options");
  const asked = readWrapped(request, "custom_field_option", "ticket_fields/options");
  const options = field.custom_field_options ?? [];
  const known = options.find(({ id }) => id === asked["id"]);
  const [option] = readOptions(request, [{ ...known, ...asked }]);
  if (option === undefined) throw recordNotFound();
  field.custom_field_options =
    known === undefined ? [...options, option] : options.map((each) => (each === known ? option : each));
  return {
    status: known === undefined ? 201 : 200,
    body: { custom_field_option: presentOption(request, field, option) },
  };
}

export function deleteOption(request: ApiRequest): ApiReply {
  const field = findField(request, "options");
  const option = findOption(request, field);
  field.custom_field_options = (field.custom_field_options ?? []).filter((each) => each !== option);
  return { status: 204 };
}

/** Checks what is sent and then changes the field; options that are sent replace all that there were. */
function change(request: ApiRequest, field: TicketField, body: JsonObject): void {
  const changes: JsonObject = {};
  for (const name of TEXTS) {
    const value = body[name];
    if (value === undefined) continue;
    if (value !== null && typeof value !== "string")
      throw invalidAttribute(`ticket_field.${name}`, "must be a string", "api/v2/ticket_fields");
    changes[name] = value;
  }
  for (const name of FLAGS) if (typeof body[name] === "boolean") changes[name] = body[name];
  if (body["position"] !== undefined)
    changes["position"] = readInteger(String(body["position"]), "ticket_field.position", "ticket_fields");
  const title = changes["title"] ?? changes["raw_title"] ?? field.title;
  if (typeof title !== "string" || title.trim() === "")
    throw recordInvalid({ attribute: "title", description: "Title: cannot be blank", error: "BlankValue" });
  if (WITH_OPTIONS.has(field.type) && body["custom_field_options"] !== undefined)
    changes["custom_field_options"] = readOptions(request, body["custom_field_options"]);
  Object.assign(field, changes, { title });
}

function readOptions(request: ApiRequest, value: unknown): Option[] {
  if (!Array.isArray(value) || !value.every(isObject))
    throw invalidAttribute("ticket_field.custom_field_options", "must be an array", "api/v2/ticket_fields");
  return value.map(({ id, name, value: tag }) => {
    if (typeof name !== "string" || name === "" || typeof tag !== "string" || tag === "")
      throw recordInvalid({
        attribute: "custom_field_options",
        description: "Custom field options: name and value cannot be blank",
        error: "BlankValue",
      });
    const known = typeof id === "number" ? id : request.emulator.account.nextId();
    return { id: known, name, value: tag.toLowerCase() };
  });
}

function findField(request: ApiRequest, action: string): TicketField {
  const field = request.emulator.account.ticketFields.get(readId(request, `ticket_fields/${action}`));
  if (field === undefined) throw recordNotFound();
  return field;
}

function findOption(request: ApiRequest, field: TicketField): Option {
  const id = readInteger(request.params["option_id"], "id", "ticket_fields/options");
  const option = field.custom_field_options?.find((known) => known.id === id);
  if (option === undefined) throw recordNotFound();
  return option;
}

function presentOption(request: ApiRequest, field: TicketField, option: Option): JsonObject {
  const position = (field.custom_field_options ?? []).indexOf(option);
  const url = `${request.baseUrl}/api/v2/ticket_fields/${field.id}/options/${option.id}.json`;
  return { url, ...option, raw_name: option.name, position, default: false };
}
