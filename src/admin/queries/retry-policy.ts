import { isGatewayError, type GatewayErrorKind } from "../../application/ports/gateway-error.ts";

/** What may be different a moment later. Everything else is Zendesk's answer, and asking again would get the same. */
const passingKinds: ReadonlySet<GatewayErrorKind> = new Set(["rateLimited", "unavailable", "timeout"]);

const mostRetries: Partial<Record<GatewayErrorKind, number>> = { rateLimited: 3 };
const usualRetries = 1;

/** Zendesk counts requests by the minute: where it does not say how long to wait, three such waits outlast one. */
const rateLimitWaitsMs = [10_000, 20_000, 40_000];
const longestWaitMs = 60_000;
const usualWaitMs = 1_000;

/** Whether a reading that failed is tried again, by how often it has failed before. Writes never are. */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (!isGatewayError(error) || !passingKinds.has(error.kind)) return false;
  if ((error.retryAfterMs ?? 0) > longestWaitMs) return false;
  return failureCount < (mostRetries[error.kind] ?? usualRetries);
}

/** How long to wait before that: as long as Zendesk says, in milliseconds. */
export function retryDelayMs(failureCount: number, error: unknown): number {
  if (!isGatewayError(error)) return usualWaitMs;
  const usual =
    error.kind === "rateLimited" ? (rateLimitWaitsMs[failureCount] ?? longestWaitMs) : usualWaitMs;
  return error.retryAfterMs ?? usual;
}
