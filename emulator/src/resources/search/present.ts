import type { SearchHit } from "../../search/search-records.ts";
import { presentGroup } from "../groups/present.ts";
import { presentOrganization } from "../organizations/present.ts";
import { presentUser } from "../users/present.ts";
import { presentTicket } from "../tickets/present.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A search result: the record as its own endpoint shows it, and what kind it is. */
export function presentHit(request: ApiRequest, hit: SearchHit): Record<string, unknown> {
  return { ...presentRecord(request, hit), result_type: hit.result_type };
}

function presentRecord(request: ApiRequest, hit: SearchHit): Record<string, unknown> {
  switch (hit.result_type) {
    case "ticket":
      return presentTicket(request, hit.record);
    case "user":
      return presentUser(request, hit.record);
    case "organization":
      return presentOrganization(request, hit.record);
    case "group":
      return presentGroup(request, hit.record);
  }
}
