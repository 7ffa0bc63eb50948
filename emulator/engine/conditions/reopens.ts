import type { ConditionFamily } from "../condition-family.ts";
import { countFamily } from "../count-family.ts";

/** `reopens`, triggers only: how often the ticket went from solved back to open or pending, this update included. */
export const reopensCondition: ConditionFamily = countFamily(
  "reopens",
  "Reopens",
  ({ account, ticket, update }) => {
    const audits = account.audits.get(ticket.id) ?? [];
    const events = [...audits.flatMap((audit) => audit.events), ...(update?.events ?? [])];
    return events.filter(
      (event) =>
        event.field_name === "status" &&
        event.previous_value === "solved" &&
        (event.value === "open" || event.value === "pending"),
    ).length;
  },
);
