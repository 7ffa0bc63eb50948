import { setMaxListeners } from "node:events";

/** Runs tasks in their order, a few at once. */
export interface SendQueue {
  /** Queues a task; it starts after the present turn of the event loop. The signal aborts it. */
  push(task: (signal: AbortSignal) => Promise<void>): void;
  /** Resolves when nothing is queued or under way. */
  settled(): Promise<void>;
  /** Drops what is queued and breaks off what is under way. */
  clear(): void;
}

type Task = (signal: AbortSignal) => Promise<void>;

/** An empty queue that runs at most `maxAtOnce` tasks at once. */
export function createSendQueue(maxAtOnce: number): SendQueue {
  let queue: Task[] = [];
  let waiters: (() => void)[] = [];
  let underWay = 0;
  let abort = createAbort();

  const releaseWaiters = () => {
    for (const resolve of waiters.splice(0)) resolve();
  };
  const finish = (signal: AbortSignal) => {
    if (signal.aborted) return;
    underWay -= 1;
    pump();
    if (underWay === 0 && queue.length === 0) releaseWaiters();
  };
  const pump = () => {
    const { signal } = abort;
    while (underWay < maxAtOnce) {
      const task = queue.shift();
      if (task === undefined) return;
      underWay += 1;
      // A task that fails has nobody to tell; it must not hold up the others, nor end the process.
      void task(signal)
        .catch(() => undefined)
        .finally(() => finish(signal));
    }
  };
  return {
    push(task) {
      queue.push(task);
      setImmediate(pump);
    },
    settled() {
      if (underWay === 0 && queue.length === 0) return Promise.resolve();
      return new Promise((resolve) => waiters.push(resolve));
    },
    clear() {
      abort.abort();
      abort = createAbort();
      queue = [];
      underWay = 0;
      releaseWaiters();
    },
  };
}

/** Every call under way listens to the one signal: more than ten listeners are meant, and no leak. */
function createAbort(): AbortController {
  const abort = new AbortController();
  setMaxListeners(0, abort.signal);
  return abort;
}
