import type { Clock } from "../../application/ticket/ticket-ports.ts";

/** The browser's clock and its timers. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
