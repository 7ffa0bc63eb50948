/**
 * The outcome of one call to 2listen. `unanswered`: it was sent, and no answer of 2listen's is known, so that 2listen may have
 * accepted it all the same; `throttled`: Zendesk held it back; `pending`: it is not over yet; `unknown`: Zendesk's log does not say.
 */
export type DeliveryOutcome = "accepted" | "refused" | "unanswered" | "throttled" | "pending" | "unknown";
