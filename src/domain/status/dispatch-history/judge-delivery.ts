import type { DeliveryOutcome } from "./delivery-outcome.ts";

/** The status codes of a gateway in front of 2listen: 2listen itself may have accepted the call. */
const gatewayStatuses: readonly number[] = [408, 502, 504];

/**
 * Judges the outcome of one webhook call. The HTTP status decides where there is one; Zendesk's own words are confirmed only for
 * `terminated`, `throttled` and `circuit broken`, the others are mentioned in the documentation, and any other one is `unknown`.
 *
 * | word, status code                                    | outcome    |
 * | ---------------------------------------------------- | ---------- |
 * | timed out; 408, 502, 504                             | unanswered |
 * | 2xx                                                  | accepted   |
 * | another code                                         | refused    |
 * | throttled, circuit broken, no code                   | throttled  |
 * | success, no code                                     | accepted   |
 * | client error, server error, no code                  | refused    |
 * | terminated, failed, another error, no code           | unanswered |
 */
export function judgeDelivery({
  status,
  statusCode,
}: {
  status: string;
  statusCode: number | null;
}): DeliveryOutcome {
  const word = status.toLowerCase();
  if (/time.?d? ?out/.test(word)) return "unanswered";
  if (statusCode !== null && statusCode > 0) {
    if (gatewayStatuses.includes(statusCode)) return "unanswered";
    return statusCode >= 200 && statusCode < 300 ? "accepted" : "refused";
  }
  if (/throttled|circuit/.test(word)) return "throttled";
  if (word.startsWith("success")) return "accepted";
  if (/(client|server) error/.test(word)) return "refused";
  if (/terminated|fail|error/.test(word)) return "unanswered";
  return /accepted|queued|pending|progress/.test(word) ? "pending" : "unknown";
}

/** Whether a delivery did not arrive, as far as is known: `isInDoubt` marks those that may have arrived all the same. */
export function hasFailed(outcome: DeliveryOutcome): boolean {
  return outcome === "refused" || outcome === "throttled" || isInDoubt(outcome);
}

/** Whether 2listen may have taken a delivery of which no answer is known. */
export function isInDoubt(outcome: DeliveryOutcome): boolean {
  return outcome === "unanswered";
}
