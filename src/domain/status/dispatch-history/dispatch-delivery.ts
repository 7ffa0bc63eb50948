/** What became of one dispatch, as the webhook's invocation log tells. Never guessed: what cannot be told is unknown. */
export type DispatchDelivery =
  | { kind: "accepted"; atMs: number; statusCode: number | null }
  | { kind: "refused"; atMs: number; statusCode: number | null; word: string }
  /** It was sent, and nothing tells whether 2listen took it. */
  | { kind: "unanswered"; atMs: number; word: string }
  /** `undecided`: it stands in the log, which does not tell (yet) how it went. */
  | { kind: "unknown"; reason: "tooOld" | "notFound" | "ambiguous" | "undecided" };

/** One invocation that may be the dispatch's. */
export interface DeliveryCandidate {
  /** When its last attempt ended, in milliseconds since 1970 (UTC). */
  completedAtMs: number;
  statusCode: number | null;
  /** Zendesk's own word for how it went. */
  word: string;
  /** The body that was sent; null when nothing was. */
  sentBody: string | null;
}
