const WINDOW_MS = 5 * 60_000;
const OPEN_MS = 5000;
const MIN_CALLS = 100;
const ERROR_SHARE = 0.7;
const MAX_ERRORS = 1000;

interface Second {
  at: number;
  calls: number;
  errors: number;
}

/** Stops calls to a receiver that mostly fails. */
export interface CircuitBreaker {
  /** Whether calls are held back at this time. */
  isOpen(nowMs: number): boolean;
  record(nowMs: number, isError: boolean): void;
}

/**
 * Zendesk's circuit breaker: at least 70 % errors of at least 100 calls, or more than 1000 errors, within 5 minutes open it
 * for 5 seconds; then counting restarts. Times are the emulator's clock.
 */
export function createCircuitBreaker(): CircuitBreaker {
  let seconds: Second[] = [];
  let openUntil = 0;
  return {
    isOpen: (nowMs) => nowMs < openUntil,
    record(nowMs, isError) {
      const at = Math.floor(nowMs / 1000) * 1000;
      const last = seconds.at(-1);
      const current = last?.at === at ? last : { at, calls: 0, errors: 0 };
      if (current !== last) seconds = [...seconds.filter((second) => second.at > at - WINDOW_MS), current];
      current.calls += 1;
      current.errors += isError ? 1 : 0;
      const calls = sum(seconds, "calls");
      const errors = sum(seconds, "errors");
      if (errors <= MAX_ERRORS && (calls < MIN_CALLS || errors / calls < ERROR_SHARE)) return;
      openUntil = nowMs + OPEN_MS;
      seconds = [];
    },
  };
}

function sum(seconds: readonly Second[], key: "calls" | "errors"): number {
  return seconds.reduce((total, second) => total + second[key], 0);
}
