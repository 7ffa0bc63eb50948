export type TicketState = "new" | "open" | "pending" | "hold" | "solved" | "closed";

/**
 * A ticket as far as its dispatch status depends on it. What the host does not tell is null: unknown is never taken for
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
