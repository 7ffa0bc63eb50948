import { useCallback, useEffect, useState } from "react";
import type { DryRun } from "../../application/provisioning/dry-run-result.ts";
import { dryRun } from "../../application/provisioning/dry-run.ts";
import type { Survey } from "../../domain/settings.ts";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useTask } from "../shared/use-task.ts";
import { useLanguage } from "../texts/use-language.ts";
import { DryRunView } from "./dry-run-view.tsx";

/** Runs the dry run and tells whether what it found may go on: at once for a handful, by a tick for more. */
export function DryRunPanel(props: { survey: Survey; onAcknowledged: (isAcknowledged: boolean) => void }) {
  const { t } = useLanguage();
  const { gateway, clock } = usePorts();
  const { survey, onAcknowledged } = props;
  const { state, run } = useTask<DryRun>();
  const [isTicked, setTicked] = useState(false);
  const count = useCallback(
    () =>
      void run(() => dryRun({ gateway, survey, nowMs: clock.now() })).then((result) => {
        if (result) onAcknowledged(!result.needsAcknowledgement);
      }),
    [run, gateway, survey, clock, onAcknowledged],
  );
  useEffect(count, [count]);
  if (state.phase === "idle" || state.phase === "busy")
    return <LoadingView label={t("dryRun.loading")} rows={2} />;
  if (state.phase === "failed")
    return <FailureNotice doing="dryRun" failure={state.failure} onRetry={count} />;
  return (
    <DryRunView
      dryRun={state.result}
      isTrigger={survey.rule.kind === "trigger"}
      isAcknowledged={isTicked}
      onAcknowledge={(isAcknowledged) => {
        setTicked(isAcknowledged);
        onAcknowledged(isAcknowledged);
      }}
    />
  );
}
