import type { OwnerField, OwnerKind } from "../account/owner-field.ts";
import { recordInvalid, recordNotFound } from "../http/errors/api-error.ts";
import { isObject, readId, readWrapped, type JsonObject } from "../http/body/read-body.ts";
import { listReply } from "../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../http/router/route.ts";

/** The types of fields of users and organizations [documented]. */
const TYPES = new Set(
  "checkbox date decimal dropdown integer lookup multiselect regexp text textarea".split(" "),
);
const WITH_OPTIONS = new Set(["dropdown", "multiselect"]);

type Handle = (request: ApiRequest) => ApiReply;

/** What reads, makes, changes and deletes the fields of one kind of owner. */
export function ownerFieldHandlers(
  kind: OwnerKind,
): Record<"list" | "show" | "post" | "put" | "remove", Handle> {
  const name = `${kind}_field`;
  const fieldsOf = ({ emulator: { account } }: ApiRequest) =>
    kind === "user" ? account.userFields : account.organizationFields;
  const find = (request: ApiRequest, action: string): OwnerField => {
    const field = fieldsOf(request).get(readId(request, `${name}s/${action}`));
    if (field === undefined) throw recordNotFound();
    return field;
  };
  const present = (request: ApiRequest, field: OwnerField): JsonObject => ({
    url: `${request.baseUrl}/api/v2/${name}s/${field.id}.json`,
    raw_title: field.title,
    description: "",
    raw_description: "",
    position: [...fieldsOf(request).values()].indexOf(field),
    system: false,
    regexp_for_validation: null,
    ...field,
  });
  return {
    list: (request) =>
      listReply(request, [...fieldsOf(request).values()], {
        key: `${name}s`,
        action: `${name}s/index`,
        present: (field) => present(request, field),
      }),
    show: (request) => ({ status: 200, body: { [name]: present(request, find(request, "show")) } }),
    post(request) {
      const field = createField(request, readWrapped(request, name, `${name}s/create`), fieldsOf(request));
      fieldsOf(request).set(field.id, field);
      const shown = present(request, field);
      return { status: 201, body: { [name]: shown }, headers: { Location: String(shown["url"]) } };
    },
    put(request) {
      const field = find(request, "update");
      const written = readAttributes(request, readWrapped(request, name, `${name}s/update`), field.type);
      Object.assign(field, written, { updated_at: request.emulator.clock.nowIso() });
      return { status: 200, body: { [name]: present(request, field) } };
    },
    remove(request) {
      fieldsOf(request).delete(find(request, "destroy").id);
      return { status: 204 };
    },
  };
}

function createField(
  request: ApiRequest,
  body: JsonObject,
  known: ReadonlyMap<number, OwnerField>,
): OwnerField {
  const { type, key } = body;
  if (typeof type !== "string" || !TYPES.has(type)) throw invalid("type", "Type: is invalid", "InvalidValue");
  if (typeof key !== "string" || !/^[a-z0-9_-]+$/i.test(key))
    throw invalid("key", "Key: is invalid", "InvalidValue");
  if ([...known.values()].some((field) => field.key === key))
    throw invalid("key", `Key: ${key} has already been taken`, "DuplicateValue");
  const written = readAttributes(request, body, type);
  if (typeof written["title"] !== "string") throw invalid("title", "Title: cannot be blank", "BlankValue");
  const now = request.emulator.clock.nowIso();
  return {
    id: request.emulator.account.nextId(),
    key,
    type,
    title: written["title"],
    active: true,
    created_at: now,
    updated_at: now,
    ...written,
  };
}

/** What a client may write; its key and type stay as they were made. */
function readAttributes(request: ApiRequest, body: JsonObject, type: string): JsonObject {
  const written: JsonObject = {};
  for (const name of ["title", "description", "tag"])
    if (typeof body[name] === "string") written[name] = body[name];
  if (written["title"] === "") throw invalid("title", "Title: cannot be blank", "BlankValue");
  if (typeof body["active"] === "boolean") written["active"] = body["active"];
  if (WITH_OPTIONS.has(type)) {
    const options = Array.isArray(body["custom_field_options"]) ? body["custom_field_options"] : [];
    written["custom_field_options"] = options.filter(isObject).map((option) => ({
      id: typeof option["id"] === "number" ? option["id"] : request.emulator.account.nextId(),
      name: String(option["name"] ?? ""),
      value: String(option["value"] ?? ""),
    }));
  }
  return written;
}

function invalid(attribute: string, description: string, error: string) {
  return recordInvalid({ attribute, description, error });
}
