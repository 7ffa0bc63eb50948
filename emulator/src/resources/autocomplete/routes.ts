import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { selectByPrefix } from "../select-by-prefix.ts";
import { countByTag } from "../tags/count-by-tag.ts";

/** `/api/v2/autocomplete`. */
export const autocompleteRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/autocomplete/tags", "agent", completeTag),
];

function completeTag(request: ApiRequest): ApiReply {
  const found = selectByPrefix(request, countByTag(request));
  return { status: 200, body: { tags: found.map(({ name }) => name) } };
}
