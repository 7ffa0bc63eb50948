import type { Clock } from "./application/ports/clock.ts";

/** A browser's timers count in 32 bits: a longer delay, above 24.8 days, fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The browser's clock and its timers. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (leftMs: number) => {
      const stepMs = Math.min(leftMs, longestTimerMs);
      timer = setTimeout(() => (leftMs > stepMs ? wait(leftMs - stepMs) : callback()), stepMs);
    };
    wait(delayMs);
    return () => clearTimeout(timer);
  },
};
