import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { dryRun } from "../../application/provisioning/dry-run.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { queryKeys } from "../queries/query-keys.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { DryRunView } from "./dry-run-view.tsx";

/** Runs the dry run and reports whether the plan may continue: without a question for few tickets, after a confirmation for more. */
export function DryRunPanel(props: { survey: Survey; onAcknowledged: (isAcknowledged: boolean) => void }) {
  const { t } = useLanguage();
  const { reads, clock } = usePorts();
  const { survey, onAcknowledged } = props;
  const id = useId();
  const reading = useQuery({
    queryKey: queryKeys.fresh("dryRun", id, survey),
    queryFn: () => dryRun({ gateway: reads, survey, nowMs: clock.now() }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [isTicked, setTicked] = useState(false);
  const result = reading.data;
  useEffect(() => {
    if (result) onAcknowledged(!result.needsAcknowledgement);
  }, [result, onAcknowledged]);
  if (reading.isFetching) return <LoadingView label={t("dryRun.loading")} rows={2} />;
  if (reading.error)
    return <FailureNotice doing="dryRun" failure={reading.error} onRetry={() => void reading.refetch()} />;
  if (!result) return null;
  return (
    <DryRunView
      dryRun={result}
      isTrigger={survey.rule.kind === "trigger"}
      isAcknowledged={isTicked}
      onAcknowledge={(isAcknowledged) => {
        setTicked(isAcknowledged);
        onAcknowledged(isAcknowledged);
      }}
    />
  );
}
