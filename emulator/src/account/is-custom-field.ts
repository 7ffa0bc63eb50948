const SYSTEM_FIELD_TYPES = new Set([
  "subject",
  "description",
  "status",
  "tickettype",
  "priority",
  "group",
  "assignee",
  "custom_status",
]);

/** Whether a ticket field is the account's own: system fields are in the same list, but have no value in `custom_fields`. */
export function isCustomField({ type }: { type: string }): boolean {
  return !SYSTEM_FIELD_TYPES.has(type);
}
