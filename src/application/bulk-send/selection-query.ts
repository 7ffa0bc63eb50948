import type { Survey } from "../../domain/settings.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { BulkSelection } from "./bulk-send.ts";
import { searchTime } from "../search-time.ts";

/** Solved in the period and not closed: no trigger reaches a closed ticket. Who opted out or is excluded is left out. */
export function selectionQuery({ tags, scope }: Survey, { fromMs, toMs, include }: BulkSelection): string {
  const without = [tags.optOut, ...scope.excludedTags, ...(include === "notSent" ? [tags.dispatch] : [])];
  const period = `solved>=${searchTime(fromMs)} solved<${searchTime(toMs)}`;
  return ["type:ticket status:solved", period, ...without.map((tag) => `-tags:${tag}`)].join(" ");
}

/** How many tickets a selection takes at most: search does not know which of them hold no public comment. */
export function countSelection(
  gateway: Pick<AccountGateway, "countTickets">,
  survey: Survey,
  selection: BulkSelection,
): Promise<number> {
  return gateway.countTickets(selectionQuery(survey, selection));
}
