import { customStatusesOf } from "../../account/custom-statuses.ts";
import type { CustomStatus } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { readId } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/custom_statuses`, to read: end users may [documented]. */
export const customStatusRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/custom_statuses", "end-user", listStatuses),
  declareRoute("GET /api/v2/custom_statuses/:id", "end-user", showStatus),
];

/** All of them in one reply, without pages; filtered by `status_categories` (separated by commas), `active` and `default` [documented]. */
function listStatuses(request: ApiRequest): ApiReply {
  const { query } = request;
  const categories = query.get("status_categories")?.split(",");
  const agrees = (name: "active" | "default", status: CustomStatus) =>
    !query.has(name) || query.get(name) === String(status[name]);
  const wanted = customStatusesOf(request.emulator.account).filter(
    (status) =>
      (categories === undefined || categories.includes(status.status_category)) &&
      agrees("active", status) &&
      agrees("default", status),
  );
  return { status: 200, body: { custom_statuses: wanted.map((status) => presentStatus(request, status)) } };
}

function showStatus(request: ApiRequest): ApiReply {
  const id = readId(request, "custom_statuses/show");
  const status = customStatusesOf(request.emulator.account).find((known) => known.id === id);
  if (status === undefined) throw recordNotFound();
  return { status: 200, body: { custom_status: presentStatus(request, status) } };
}

function presentStatus(request: ApiRequest, status: CustomStatus): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/custom_statuses/${status.id}.json`,
    raw_agent_label: status.agent_label,
    raw_end_user_label: status.end_user_label,
    raw_description: status.description,
    raw_end_user_description: status.end_user_description,
    ...status,
  };
}
