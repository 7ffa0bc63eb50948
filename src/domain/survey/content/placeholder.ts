/** Zendesk placeholders that a survey's body may hold. Free text of the ticket (subject, comments) is not among them. */
export const safePlaceholders = [
  "ticket.requester.email",
  "ticket.requester.name",
  "ticket.requester.first_name",
  "ticket.requester.last_name",
  "ticket.requester.phone",
  "ticket.requester.external_id",
  "ticket.requester.language",
  "ticket.assignee.name",
  "ticket.assignee.email",
  "ticket.id",
  "ticket.status",
  "ticket.url",
  "ticket.link",
] as const;

export type Placeholder = (typeof safePlaceholders)[number];

/** Whether a placeholder's name is in the allow-list. Names are case sensitive (Zendesk, "Placeholders reference"). */
export function isSafePlaceholder(name: string): name is Placeholder {
  return (safePlaceholders as readonly string[]).includes(name);
}

/** A placeholder as a body contains it. */
export function writePlaceholder(name: Placeholder): string {
  return `{{${name}}}`;
}
