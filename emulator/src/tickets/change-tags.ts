import type { Via } from "../account/records.ts";
import { changeProperty } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/** Adds tags to those the ticket has. */
export function addTags(update: TicketUpdate, tags: readonly string[], via?: Via): void {
  changeProperty(update, "tags", [...new Set([...update.ticket.tags, ...tags])], via);
}

/** Removes tags; those the ticket does not have are ignored. */
export function removeTags(update: TicketUpdate, tags: readonly string[], via?: Via): void {
  changeProperty(
    update,
    "tags",
    update.ticket.tags.filter((tag) => !tags.includes(tag)),
    via,
  );
}
