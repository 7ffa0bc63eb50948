import { useEffect, useState } from "react";
import { type BulkControl, createBulkControl } from "../../application/bulk-send/bulk-control.ts";
import type { BulkProgress, BulkReport } from "../../application/bulk-send/bulk-send.ts";

/** The state of a running bulk send for the screen. */
export interface BulkRunControl {
  progress: BulkProgress;
  /** Null while it runs. */
  report: BulkReport | null;
  isPaused: boolean;
  pause: () => void;
  resume: () => void;
  cancel: () => void;
}

/** Sends, under the control of the screen's buttons. */
export type StartBulk = (
  control: BulkControl,
  onProgress: (progress: BulkProgress) => void,
) => Promise<BulkReport>;

/** Starts once. Leaving the page cancels what was not sent yet. */
export function useBulkRun(start: StartBulk): BulkRunControl {
  const [control] = useState(createBulkControl);
  const [progress, setProgress] = useState<BulkProgress>({
    state: "running",
    total: 0,
    requested: 0,
    failed: 0,
    unconfirmed: 0,
  });
  const [report, setReport] = useState<BulkReport | null>(null);
  const [isPaused, setPaused] = useState(false);
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    start(control, setProgress)
      .then(setReport)
      .catch((error: unknown) => setBug({ error }));
    return () => control.cancel();
    // One run for what it was started with.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (bug) throw bug.error;
  return {
    progress,
    report,
    isPaused,
    pause: () => {
      control.pause();
      setPaused(true);
    },
    resume: () => {
      control.resume();
      setPaused(false);
    },
    cancel: () => control.cancel(),
  };
}
