const WINDOW_MS = 60_000;
const MAX_INVOCATIONS = 60;

/** Counts a trial account's invocations: at most 60 a minute [documented]. */
export interface TrialLimit {
  /** Takes one of the minute's invocations; false when they are used up. */
  take(nowMs: number): boolean;
  clear(): void;
}

/** A limit with nothing used. */
export function createTrialLimit(): TrialLimit {
  let taken: number[] = [];
  return {
    take(nowMs) {
      taken = taken.filter((at) => at > nowMs - WINDOW_MS);
      if (taken.length >= MAX_INVOCATIONS) return false;
      taken.push(nowMs);
      return true;
    },
    clear() {
      taken = [];
    },
  };
}
