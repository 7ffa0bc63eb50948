import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import type { AccountClock } from "../../../src/application/ports/clock.ts";

/** The emulator's clock; a delay passes at once, on it as well. */
export function emulatedClock({ emulator: { clock } }: RunningEmulator): AccountClock {
  return {
    now: () => clock.now(),
    isTimeKnown: () => true,
    after(delayMs, callback) {
      clock.advance(delayMs);
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
  };
}
