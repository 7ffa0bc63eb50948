import type { AccountSettings } from "../../account/account.ts";
import type { Ticket } from "../../account/records.ts";
import { toWallTime } from "./business-hours.ts";

const DAY_MS = 86_400_000;

/** When a task is due: noon of its due day in the account's time zone (Zendesk, "Automation conditions"); null for other types and without a date. */
export function dueTimeOf(settings: AccountSettings, ticket: Ticket): number | null {
  const dueAt = ticket["due_at"];
  if (ticket.type !== "task" || typeof dueAt !== "string") return null;
  const instant = Date.parse(dueAt);
  if (Number.isNaN(instant)) return null;
  const wall = toWallTime(settings.ianaTimeZone, instant);
  const noon = Math.floor(wall / DAY_MS) * DAY_MS + DAY_MS / 2;
  return instant + (noon - wall);
}
