import type { Group } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A group as REST shows it. */
export function presentGroup(request: ApiRequest, group: Group): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/groups/${group.id}.json`,
    description: "",
    is_public: true,
    deleted: false,
    ...group,
  };
}
