import type { AutomationSchedule } from "../control/automation-schedule.ts";

const CHECK_EVERY_MS = 1000;

/** Runs the automations that fall due while real time passes on the emulator's clock; the returned function stops it. */
export function watchRealTime(schedule: AutomationSchedule, reportBug: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    schedule.catchUp().catch(reportBug);
  }, CHECK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
