/** Time as the application sees it: nothing here has a clock of its own. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Calls back once after a delay; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void;
}

/** A clock that follows the account's time once an answer of Zendesk gave it, and the device's until then. */
export interface AccountClock extends Clock {
  /** False while no answer has given the account's time: the device's clock may be off by days. */
  isTimeKnown(): boolean;
}

/** Resolves after a delay. */
export function wait(clock: Clock, delayMs: number): Promise<void> {
  return new Promise((resolve) => clock.after(delayMs, resolve));
}
