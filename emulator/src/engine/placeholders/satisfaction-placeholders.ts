import type { Ticket } from "../../account/records.ts";
import { isRecord } from "../../account/read-value.ts";

/** The `satisfaction` group: the current rating and comment of Zendesk's own CSAT and the addresses for rating. */
export function satisfactionPlaceholders(ticket: Ticket, subdomain: string): Record<string, unknown> {
  const rating = isRecord(ticket["satisfaction_rating"]) ? ticket["satisfaction_rating"] : {};
  const url = `https://${subdomain}.zendesk.com/requests/${ticket.id}/satisfaction`;
  return {
    current_rating: rating["score"] === "good" || rating["score"] === "bad" ? rating["score"] : "",
    current_comment: rating["comment"] ?? "",
    rating_url: url,
    rating_section: url,
    positive_rating_url: `${url}?intention=1`,
    negative_rating_url: `${url}?intention=0`,
  };
}
