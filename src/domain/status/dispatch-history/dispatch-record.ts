import type { ChangeAuthor } from "./ticket-change.ts";

type Rule = Extract<ChangeAuthor, { kind: "rule" }>;

/** One line of a ticket's survey history. Times are milliseconds since 1970 (UTC). */
export type DispatchRecord = { atMs: number; updateId: string } & (
  | { kind: "dispatched"; rule: Rule }
  /** A rule took the resend tag; `askedBy` is the agent's id, null where the request is not on the page that was read. */
  | { kind: "resent"; rule: Rule; askedBy: string | null }
  | { kind: "resendAsked"; askedBy: string | null }
  /** Taken off by a person and not by the rule: the resend did not happen. */
  | { kind: "resendWithdrawn"; userId: string | null }
  /** The dispatch tag without a rule: nothing was sent. */
  | { kind: "taggedByHand"; userId: string | null }
  /** The ticket was born with the dispatch tag, as a follow-up is. */
  | { kind: "tagInherited" }
  | { kind: "tagRemoved"; author: ChangeAuthor }
  | { kind: "optedOut"; author: ChangeAuthor }
  | { kind: "optedIn"; author: ChangeAuthor }
);

/** Whether a record is of a survey that was really requested from 2listen. */
export function isDispatch(
  record: DispatchRecord,
): record is Extract<DispatchRecord, { kind: "dispatched" | "resent" }> {
  return record.kind === "dispatched" || record.kind === "resent";
}
