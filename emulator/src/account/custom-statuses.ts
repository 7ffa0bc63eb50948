import type { Account } from "./account.ts";
import type { CustomStatus, Status, StatusCategory, Ticket } from "./records.ts";

/** The category of a ticket's status. */
function categoryOf(status: Status): StatusCategory {
  return status === "closed" ? "solved" : status;
}

/** The statuses that the account has: where custom ones are off, only those that each category has by default (an assumption). */
export function customStatusesOf({ customStatuses, settings }: Account): CustomStatus[] {
  const all = [...customStatuses.values()];
  return settings.customStatusesEnabled ? all : all.filter((status) => status.default);
}

/**
 * A ticket's `custom_status_id`. Where the account has custom statuses on it is never null: a ticket that has none of its
 * category yet has the category's default. Where they are off it is what the ticket was loaded with.
 */
export function customStatusIdOf(
  { customStatuses, settings }: Account,
  { status, custom_status_id: id }: Pick<Ticket, "status" | "custom_status_id">,
): number | null {
  if (!settings.customStatusesEnabled) return id;
  const category = categoryOf(status);
  const own = id === null ? undefined : customStatuses.get(id);
  // A loaded ticket may have one that the account does not describe.
  if (id !== null && (own === undefined || own.status_category === category)) return id;
  for (const known of customStatuses.values())
    if (known.default && known.status_category === category) return known.id;
  return null;
}
