import { useEffect, useState } from "react";
import { createBulkControl } from "../../application/bulk-send/bulk-control.ts";
import type { BulkProgress, BulkReport, BulkSelection } from "../../application/bulk-send/bulk-send.ts";
import { sendInBulk } from "../../application/bulk-send/send-in-bulk.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";

/** A running bulk send as the screen sees it. */
export interface BulkRunControl {
  progress: BulkProgress;
  /** Null while it runs. */
  report: BulkReport | null;
  isPaused: boolean;
  pause: () => void;
  resume: () => void;
  cancel: () => void;
}

/** Starts once for its selection. Leaving the page cancels what was not sent yet. */
export function useBulkRun(survey: Survey, selection: BulkSelection): BulkRunControl {
  const { gateway, clock } = usePorts();
  const [control] = useState(createBulkControl);
  const [progress, setProgress] = useState<BulkProgress>({
    state: "running",
    total: 0,
    requested: 0,
    failed: 0,
  });
  const [report, setReport] = useState<BulkReport | null>(null);
  const [isPaused, setPaused] = useState(false);
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    sendInBulk({ gateway, survey, selection, control, clock, onProgress: setProgress })
      .then(setReport)
      .catch((error: unknown) => setBug({ error }));
    return () => control.cancel();
    // One run for the selection that it was started with.
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
