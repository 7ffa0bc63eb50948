import type { Emulator } from "../emulator.ts";

const HOUR = 3_600_000;

/** Moves the clock and runs what falls due on the way. */
export interface AutomationSchedule {
  /**
   * Advances the clock by `ms`, stopping at every hourly run that falls due, each followed by its webhook deliveries.
   * Answers the number of runs. Calls made at once take their turns.
   */
  advance(ms: number): Promise<number>;
  /** Runs what fell due by the passing of real time. */
  catchUp(): Promise<number>;
}

/** Automations run hourly, the first time an hour after the emulator started. */
export function createAutomationSchedule(emulator: Emulator, runOnce: () => unknown): AutomationSchedule {
  let nextRunAt = emulator.clock.now() + HOUR;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(task);
    turn = result.catch(() => undefined);
    return result;
  };
  const runUntil = async (target: number): Promise<number> => {
    let runs = 0;
    while (nextRunAt <= target) {
      emulator.clock.advance(Math.max(0, nextRunAt - emulator.clock.now()));
      nextRunAt += HOUR;
      // Before the run, so that pages already know the time when they are notified of its changes.
      emulator.publish({ type: "clock.changed", now: emulator.clock.nowIso() });
      runOnce();
      runs += 1;
      await emulator.delivery.settled();
    }
    return runs;
  };
  return {
    advance: (ms) =>
      inTurn(async () => {
        const target = emulator.clock.now() + ms;
        const runs = await runUntil(target);
        emulator.clock.advance(Math.max(0, target - emulator.clock.now()));
        await emulator.delivery.settled();
        emulator.publish({ type: "clock.changed", now: emulator.clock.nowIso() });
        return runs;
      }),
    catchUp: () => inTurn(() => runUntil(emulator.clock.now())),
  };
}
