/** The pause and cancel buttons of a running bulk send. */
export interface BulkControl {
  readonly isCancelled: boolean;
  readonly isPaused: boolean;
  pause(): void;
  resume(): void;
  cancel(): void;
  /** Resolves at once unless paused; a pause ends by `resume` or `cancel`. */
  whenRunning(): Promise<void>;
  /** The work's result, or null as soon as it is cancelled: what the work still does then goes unheard. */
  unlessCancelled<Result>(work: Promise<Result>): Promise<Result | null>;
}

/** A control that is running. */
export function createBulkControl(): BulkControl {
  let waiting: (() => void)[] = [];
  const state = { isCancelled: false, isPaused: false };
  let hearCancel = () => {};
  const cancelled = new Promise<null>((resolve) => {
    hearCancel = () => resolve(null);
  });
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
      hearCancel();
      release();
    },
    whenRunning: () => (state.isPaused ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    // A race marks the work's rejection as handled, also one after the cancel.
    unlessCancelled: (work) => Promise.race([work, cancelled]),
  };
}
