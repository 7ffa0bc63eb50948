import type { AccountClock, Clock } from "../ports/clock.ts";

/** An account clock that is set by the times in Zendesk's answers. */
export interface ToldClock extends AccountClock {
  /** Takes the time of an answer that has just arrived, by Zendesk's clock, in milliseconds since 1970. */
  noticeAnswer(accountMs: number): void;
  /** By how much the device's clock is corrected, in milliseconds: above 0 where it is behind, 0 where it is as good as right. */
  skewMs(): number;
  /** Calls the listener when the correction changes, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/**
 * The tolerated difference: an answer gives its time to the second, arrives late, and no two clocks agree. A correction is changed
 * by as much at least, so that times do not jump with each answer.
 */
const toleranceMs = 60_000;

/** A clock that follows the device's until an answer shows that it is wrong, and the account's from then on. */
export function createAccountClock(device: Clock): ToldClock {
  const listeners = new Set<() => void>();
  let correctionMs = 0;
  let isKnown = false;
  return {
    now: () => device.now() + correctionMs,
    after: device.after,
    isTimeKnown: () => isKnown,
    skewMs: () => correctionMs,
    noticeAnswer(accountMs) {
      isKnown = true;
      const skewMs = accountMs - device.now();
      if (Math.abs(skewMs - correctionMs) <= toleranceMs) return;
      correctionMs = Math.abs(skewMs) <= toleranceMs ? 0 : skewMs;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
