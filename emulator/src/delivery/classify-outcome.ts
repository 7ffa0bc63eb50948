import type { HttpOutcome } from "./send-http-request.ts";

/** The outcome of an attempt, and the number of retries for such an outcome. */
export interface AttemptVerdict {
  /**
   * `terminated`, `throttled` and `circuit broken` are spelled as recorded from a live account; `success`, `failed` and
   * `timeout` are Zendesk's words with a spelling nobody could confirm.
   */
  status: string;
  retries: number;
}

const MAX_RETRY_AFTER_SECONDS = 60;

/**
 * | end of the attempt                             | status     | retried |
 * |------------------------------------------------|------------|---------|
 * | 2xx                                            | success    | –       |
 * | 409                                            | failed     | 3 times |
 * | 429 or 503 with `Retry-After` under 60 seconds | failed     | 3 times |
 * | no answer in time                              | timeout    | 5 times |
 * | other 3xx, 4xx                                 | terminated | –       |
 * | other 5xx, unreachable                         | failed     | –       |
 */
export function classifyOutcome(outcome: HttpOutcome): AttemptVerdict {
  if (outcome.kind === "timeout") return { status: "timeout", retries: 5 };
  if (outcome.kind === "unreachable") return { status: "failed", retries: 0 };
  const { statusCode } = outcome;
  if (statusCode >= 200 && statusCode < 300) return { status: "success", retries: 0 };
  if (statusCode === 409) return { status: "failed", retries: 3 };
  if ((statusCode === 429 || statusCode === 503) && hasShortRetryAfter(outcome.headers))
    return { status: "failed", retries: 3 };
  return { status: statusCode < 500 ? "terminated" : "failed", retries: 0 };
}

function hasShortRetryAfter(headers: readonly { key: string; value: string }[]): boolean {
  const value = headers.find(({ key }) => key.toLowerCase() === "retry-after")?.value ?? "";
  return /^\d+$/.test(value) && Number(value) < MAX_RETRY_AFTER_SECONDS;
}
