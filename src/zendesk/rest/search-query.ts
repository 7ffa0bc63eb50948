import type { TicketSelection } from "../../application/ports/ticket-search.ts";

/** A selection of tickets in Zendesk's search syntax (Zendesk, "Searching with query strings"). */
export function searchQuery(selection: TicketSelection): string {
  const {
    isSolved,
    solvedAfterMs,
    solvedFromMs,
    solvedBeforeMs,
    updatedBeforeMs,
    updatedFromMs,
    withTag,
    requesterEmail,
  } = selection;
  return [
    "type:ticket",
    isSolved ? "status:solved" : "",
    describeMoment("solved>", solvedAfterMs),
    describeMoment("solved>=", solvedFromMs),
    describeMoment("solved<", solvedBeforeMs),
    withTag === undefined ? "" : `tags:${withTag}`,
    ...(selection.withoutTags ?? []).map((tag) => `-tags:${tag}`),
    describeMoment("updated<", updatedBeforeMs),
    describeMoment("updated>=", updatedFromMs),
    requesterEmail === undefined ? "" : `requester:${requesterEmail}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** ISO 8601 to the second: relative times are whole hours. */
function describeMoment(comparison: string, timeMs: number | undefined): string {
  if (timeMs === undefined) return "";
  return `${comparison}${new Date(timeMs).toISOString().replace(/\.\d+Z$/, "Z")}`;
}
