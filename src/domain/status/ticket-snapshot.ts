export type TicketState = "new" | "open" | "pending" | "hold" | "solved" | "closed";

/**
 * The parts of a ticket that its dispatch status depends on. What the host does not report is null: unknown is never taken for
 * false; what it reports as empty is `""`. Times are milliseconds since 1970 (UTC).
 */
export interface TicketSnapshot {
  /** Null while the ticket has not been created. */
  id: number | null;
  state: TicketState;
  tags: string[];
  requester: { name: string | null; email: string | null };
  hasPublicComment: boolean | null;
  updatedAtMs: number | null;
  solvedAtMs: number | null;
  brandId: string | null;
  groupId: string | null;
  formId: string | null;
  /** Zendesk's channel word, such as `"email"` or `"web"`. */
  channel: string | null;
}
