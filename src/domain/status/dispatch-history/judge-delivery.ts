import type { DeliveryOutcome } from "./delivery-outcome.ts";

/**
 * What became of one webhook call. The HTTP status decides where there is one; Zendesk's own words are confirmed only for
 * `terminated`, `throttled` and `circuit broken`, the others are documented in passing, and any other one is `unknown`.
 */
export function judgeDelivery({
  status,
  statusCode,
}: {
  status: string;
  statusCode: number | null;
}): DeliveryOutcome {
  const word = status.toLowerCase();
  if (/time.?d? ?out/.test(word)) return "timedOut";
  if (statusCode !== null && statusCode > 0) {
    return statusCode >= 200 && statusCode < 300 ? "accepted" : "refused";
  }
  if (/throttled|circuit/.test(word)) return "throttled";
  if (word.startsWith("success")) return "accepted";
  if (/terminated|fail|error/.test(word)) return "refused";
  return /accepted|queued|pending|progress/.test(word) ? "pending" : "unknown";
}

/** Whether a delivery did not arrive for certain, so that it may be sent again. */
export function hasFailed(outcome: DeliveryOutcome): boolean {
  return outcome === "refused" || outcome === "timedOut" || outcome === "throttled";
}
