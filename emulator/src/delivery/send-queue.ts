import { setMaxListeners } from "node:events";

/** Runs tasks in their order, a few at once. */
export interface SendQueue {
  /** Queues a task; it starts after the present turn of the event loop. The signal aborts it. */
  push(task: (signal: AbortSignal) => Promise<void>): void;
  /** Resolves when no task is queued or running. */
  settled(): Promise<void>;
  /** Drops queued tasks and aborts running ones. */
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
      // Nobody handles a task's failure; it must neither block the others nor end the process.
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

/** Every running call listens to the one signal: more than ten listeners are intended, and no leak. */
function createAbort(): AbortController {
  const abort = new AbortController();
  setMaxListeners(0, abort.signal);
  return abort;
}
