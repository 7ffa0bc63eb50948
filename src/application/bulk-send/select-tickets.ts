import type { Survey } from "../../domain/survey/settings.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { TicketSelection } from "../ports/ticket-search.ts";
import type { BulkSelection } from "./bulk-send.ts";

/** Solved in the period and not closed: no trigger reaches a closed ticket. Who opted out or is excluded is left out. */
export function selectTickets({ tags, scope }: Survey, bulk: BulkSelection): TicketSelection {
  const withoutTags = [
    tags.optOut,
    ...scope.excludedTags,
    ...(bulk.include === "notSent" ? [tags.dispatch] : []),
  ];
  return { isSolved: true, solvedFromMs: bulk.fromMs, solvedBeforeMs: bulk.toMs, withoutTags };
}

/** The most tickets of a selection: search does not know which of them have no public comment. */
export function countSelection(
  gateway: Pick<AccountGateway, "countTickets">,
  survey: Survey,
  selection: BulkSelection,
): Promise<number> {
  return gateway.countTickets(selectTickets(survey, selection));
}
