/** The pause and cancel buttons of a running bulk send. */
export interface BulkControl {
  readonly isCancelled: boolean;
  readonly isPaused: boolean;
  pause(): void;
  resume(): void;
  cancel(): void;
  /** Resolves at once unless paused; a pause ends by `resume` or `cancel`. */
  whenRunning(): Promise<void>;
}

/** A control that is running. */
export function createBulkControl(): BulkControl {
  let waiting: (() => void)[] = [];
  const state = { isCancelled: false, isPaused: false };
  const release = (): void => {
    state.isPaused = false;
    for (const go of waiting) go();
    waiting = [];
  };
  return {
    get isCancelled() {
      return state.isCancelled;
    },
    get isPaused() {
      return state.isPaused;
    },
    pause: () => {
      state.isPaused = true;
    },
    resume: release,
    cancel: () => {
      state.isCancelled = true;
      release();
    },
    whenRunning: () => (state.isPaused ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
