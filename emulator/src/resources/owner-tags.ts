import { parameterMissing, recordNotFound } from "../http/errors/api-error.ts";
import { invalidAttribute } from "../http/errors/invalid-attribute.ts";
import { isObject, readId, readTags } from "../http/body/read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../http/router/route.ts";

type Owner = "users" | "organizations";
type ChangeTags = (known: readonly string[], asked: readonly string[]) => string[];

/** The tags of users and organizations: get, add (PUT), replace (POST), remove (DELETE), as with tickets. */
export const ownerTagRoutes: ApiRoute[] = (["users", "organizations"] as const).flatMap((owner) => [
  tagRoute(owner, "GET", (request) => ({ status: 200, body: { tags: find(request, owner).tags } })),
  tagRoute(owner, "PUT", (request) => ({
    status: 200,
    body: { tags: changeTags(request, owner, (known, asked) => [...known, ...asked]) },
  })),
  tagRoute(owner, "POST", (request) => ({
    status: 201,
    body: { tags: changeTags(request, owner, (_known, asked) => [...asked]) },
  })),
  tagRoute(owner, "DELETE", (request) => removeTags(request, owner)),
]);

function tagRoute(owner: Owner, method: ApiRoute["method"], handle: ApiRoute["handle"]): ApiRoute {
  return { method, path: `/api/v2/${owner}/:id/tags`, permission: "agent", handle };
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
