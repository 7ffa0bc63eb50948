import type { View } from "../../account/workspace-records.ts";
import { findViewTickets } from "./view-tickets.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** How many tickets a view has, as the count endpoints say it; here it is always fresh. `view` is null for a preview. */
export function describeViewCount(
  request: ApiRequest,
  question: Pick<View, "conditions" | "output">,
  view: View | null,
): Record<string, unknown> {
  const value = findViewTickets(request, question).length;
  const url = `${request.baseUrl}/api/v2/views/${view === null ? "preview" : view.id}/count.json`;
  return {
    view_id: view?.id ?? null,
    url,
    value,
    pretty: prettyCount(value),
    fresh: true,
    ...(view === null ? {} : { active: view.active }),
  };
}

/** "A pretty-printed text approximation": 719 is `~700` [documented]; small numbers are exact. */
function prettyCount(value: number): string {
  if (value < 100) return String(value);
  const step = 10 ** (String(value).length - 1);
  return `~${Math.floor(value / step) * step}`;
}
