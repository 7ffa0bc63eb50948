/** Who or what made a change: a rule of the account, or a person. */
export type ChangeAuthor =
  | { kind: "rule"; ruleId: string | null; title: string | null; ruleKind: "automation" | "trigger" | null }
  | { kind: "person"; userId: string | null };

/** One change of a ticket's tags or status, as its audits tell. Changes of one update share `updateId` and keep its order. */
export interface TicketChange {
  updateId: string;
  /** Milliseconds since 1970 (UTC). */
  atMs: number;
  author: ChangeAuthor;
  addedTags: string[];
  removedTags: string[];
  /** The status that the change gave the ticket; null when it left it alone. */
  state: string | null;
  /** The ticket's first values, not a change of them. */
  isCreation: boolean;
}
