import type { RunningEmulator } from "../../receiver/start-emulator.ts";
import type { Clock } from "../../src/application/ports/clock.ts";

/** The emulator's clock; a delay passes at once, on it as well. */
export function emulatedClock({ emulator: { clock } }: RunningEmulator): Clock {
  return {
    now: () => clock.now(),
    after(delayMs, callback) {
      clock.advance(delayMs);
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
  };
}
