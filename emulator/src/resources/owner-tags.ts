import { parameterMissing, recordNotFound } from "../http/errors/api-error.ts";
import { invalidAttribute } from "../http/errors/invalid-attribute.ts";
import { isObject, readId, readTags } from "../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../http/router/route.ts";

type Handle = (request: ApiRequest) => ApiReply;
type Owner = "users" | "organizations";
type ChangeTags = (known: readonly string[], asked: readonly string[]) => string[];

/** What answers GET, PUT (add), POST (replace) and DELETE (remove) of the tags of users or organizations, as with tickets. */
export function ownerTagHandlers(owner: Owner): Record<"show" | "add" | "replace" | "remove", Handle> {
  return {
    show: (request) => ({ status: 200, body: { tags: find(request, owner).tags } }),
    add: (request) => ({
      status: 200,
      body: { tags: changeTags(request, owner, (known, asked) => [...known, ...asked]) },
    }),
    replace: (request) => ({
      status: 201,
      body: { tags: changeTags(request, owner, (_known, asked) => [...asked]) },
    }),
    remove: (request) => removeTags(request, owner),
  };
}

/** The same assumption decides as for a ticket's tags. */
function removeTags(request: ApiRequest, owner: Owner): ApiReply {
  const tags = changeTags(request, owner, (known, asked) => known.filter((tag) => !asked.includes(tag)));
  return request.emulator.assumptions.tagDeleteAnswersWithTags
    ? { status: 200, body: { tags } }
    : { status: 204 };
}

function changeTags(request: ApiRequest, owner: Owner, change: ChangeTags): string[] {
  const record = find(request, owner);
  const asked = (isObject(request.body) ? request.body["tags"] : undefined) ?? request.query.get("tags");
  if (asked === null || asked === undefined) throw parameterMissing("tags");
  const tags = readTags(asked);
  if (tags === undefined) throw invalidAttribute("tags", "must be an array", "api/v2/tags");
  const lowerCase = tags.map((tag) => tag.toLowerCase());
  record.tags = [...new Set(change(record.tags, lowerCase))];
  record.updated_at = request.emulator.clock.nowIso();
  return record.tags;
}

function find(request: ApiRequest, owner: Owner): { tags: string[]; updated_at: string } {
  const record = request.emulator.account[owner].get(readId(request, "tags"));
  if (record === undefined) throw recordNotFound();
  return record;
}
