/** The outcome of one dispatch, from the webhook's invocation log. Never guessed: what the log does not say is unknown. */
export type DispatchDelivery =
  | { kind: "accepted"; atMs: number; statusCode: number | null }
  | { kind: "refused"; atMs: number; statusCode: number | null; word: string }
  /** It was sent, and it is not known whether 2listen accepted it. */
  | { kind: "unanswered"; atMs: number; word: string }
  /** `undecided`: the log has it, but not (yet) its outcome. */
  | { kind: "unknown"; reason: "tooOld" | "notFound" | "ambiguous" | "undecided" };

/** One invocation that may be the dispatch's. */
export interface DeliveryCandidate {
  /** When its last attempt ended, in milliseconds since 1970 (UTC). */
  completedAtMs: number;
  statusCode: number | null;
  /** Zendesk's own word for the outcome. */
  word: string;
  /** The body that was sent; null when nothing was. */
  sentBody: string | null;
}
