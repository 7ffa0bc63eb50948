import { paginate } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** The account's tags by how many tickets bear them. Zendesk counts those of the last 60 days, this all. */
export const tagRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/tags", permission: "agent", handle: listTags },
  { method: "GET", path: "/api/v2/tags/count", permission: "agent", handle: countTags },
];

function listTags(request: ApiRequest): ApiReply {
  const page = paginate(request, countByTag(request), { key: "tags", action: "tags/index" });
  return { status: 200, body: { tags: page.records, ...page.surround } };
}

function countTags(request: ApiRequest): ApiReply {
  const refreshed_at = request.emulator.clock.nowIso();
  return { status: 200, body: { count: { value: countByTag(request).length, refreshed_at } } };
}

/** The commonest first; equals by name. */
export function countByTag(request: ApiRequest): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of request.emulator.account.tickets.values())
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((left, right) => right.count - left.count || left.name.localeCompare(right.name));
}
