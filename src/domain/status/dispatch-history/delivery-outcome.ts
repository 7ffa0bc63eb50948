/** What became of one call to 2listen; `pending`: it is not over yet, `unknown`: Zendesk's log does not say. */
export type DeliveryOutcome = "accepted" | "refused" | "timedOut" | "throttled" | "pending" | "unknown";
