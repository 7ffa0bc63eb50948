/** The emulator's own clock: it moves only while real time is passing on it or a test advances it. */
export interface EmulatorClock {
  /** Milliseconds since 1970 (UTC), on the emulator's clock. */
  now(): number;
  /** The same as ISO 8601 with seconds, the form Zendesk's REST shows. */
  nowIso(): string;
  /** Moves the clock forward. It never goes back: `ms` below 0 throws. */
  advance(ms: number): void;
}

/**
 * A clock that starts at `startMs` and ticks with real time, so that what a person does in the host page gets different
 * times; `isFrozen` stops the ticking for tests.
 */
export function createClock(startMs: number, isFrozen = false): EmulatorClock {
  const realStart = Date.now();
  let advanced = 0;
  const now = () => startMs + advanced + (isFrozen ? 0 : Date.now() - realStart);
  return {
    now,
    nowIso: () => `${new Date(now()).toISOString().slice(0, 19)}Z`,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`Failed to advance the clock: ${ms} ms is not forward.`);
      advanced += ms;
    },
  };
}
