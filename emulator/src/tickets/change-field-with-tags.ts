import type { Via } from "../account/records.ts";
import { tagsOfFieldValue } from "./resolve-ticket-draft.ts";
import { changeCustomField, changeProperty } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/** Sets a custom field and, for a drop-down or multi-select, replaces the tags of its old value with those of the new one. */
export function changeFieldWithTags(update: TicketUpdate, fieldId: number, value: unknown, via?: Via): void {
  const field = update.services.account.ticketFields.get(fieldId);
  const previous = update.ticket.custom_fields.find((entry) => entry.id === fieldId)?.value;
  if (!changeCustomField(update, fieldId, value, via)) return;
  const removed = tagsOfFieldValue(field, previous);
  const added = tagsOfFieldValue(field, value);
  if (removed.length === 0 && added.length === 0) return;
  const kept = update.ticket.tags.filter((tag) => !removed.includes(tag));
  changeProperty(update, "tags", [...new Set([...kept, ...added])], via);
}
