import { paginate } from "../../http/paging/paging.ts";
import { countByTag } from "./count-by-tag.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/tags`: the account's tags by their number of tickets. Zendesk counts those of the last 60 days, the emulator all. */
export const tagRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/tags", "agent", listTags),
  declareRoute("GET /api/v2/tags/count", "agent", countTags),
];

function listTags(request: ApiRequest): ApiReply {
  const page = paginate(request, countByTag(request), { key: "tags", action: "tags/index" });
  return { status: 200, body: { tags: page.records, ...page.surround } };
}

function countTags(request: ApiRequest): ApiReply {
  const refreshed_at = request.emulator.clock.nowIso();
  return { status: 200, body: { count: { value: countByTag(request).length, refreshed_at } } };
}
