import { Button } from "@zendeskgarden/react-buttons";
import { Progress } from "@zendeskgarden/react-loaders";
import { useEffect } from "react";
import { writeBulkCsv } from "../../application/bulk-send/write-bulk-csv.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { downloadText } from "../../ui/download-text.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLeaveWarning } from "../shared/use-leave-warning.ts";
import { useLanguage } from "../texts/use-language.ts";
import { type StartBulk, useBulkRun } from "./use-bulk-run.ts";

/** A running bulk send: its progress, pause and cancel, and at the end what happened to each ticket. */
export function BulkRun(props: {
  start: StartBulk;
  /** Leads on from the report; null where the dialog around it does. */
  onAgain: (() => void) | null;
  /** Called once the report is there. */
  onDone?: () => void;
}) {
  const { t } = useLanguage();
  const { progress, report, isPaused, pause, resume, cancel } = useBulkRun(props.start);
  const { onDone } = props;
  const isDone = report !== null;
  useLeaveWarning(!isDone);
  useEffect(() => {
    if (isDone) onDone?.();
  }, [isDone, onDone]);
  const { requested, failed, unconfirmed, total } = progress;
  const skipped = report?.rows.filter(({ state: each }) => each === "skipped").length ?? 0;
  const label = t("bulkSend.progress", { requested, failed, total });
  const state = report?.state ?? (isPaused ? "paused" : "running");
  return (
    <Stack>
      <div role="status">
        <strong>{t(`bulkSend.state.${state}`)}</strong>
        <Progress
          size="large"
          value={total === 0 ? 0 : ((requested + failed + unconfirmed + skipped) / total) * 100}
          aria-label={label}
        />
        <HelpText>{label}</HelpText>
        {unconfirmed > 0 ? <HelpText>{t("bulkSend.unconfirmed", { count: unconfirmed })}</HelpText> : null}
        {skipped > 0 ? <HelpText>{t("bulkSend.skipped", { count: skipped })}</HelpText> : null}
      </div>
      {report ? (
        <>
          {report.failure ? <FailureNotice doing="resend" failure={report.failure} /> : null}
          <Cluster>
            <Button onClick={() => downloadText("2listen-envio.csv", writeBulkCsv(report.rows), "text/csv")}>
              {t("bulkSend.csv")}
            </Button>
            {props.onAgain ? (
              <Button isBasic onClick={props.onAgain}>
                {t("bulkSend.again")}
              </Button>
            ) : null}
          </Cluster>
        </>
      ) : (
        <Cluster>
          <Button onClick={isPaused ? resume : pause}>
            {t(isPaused ? "bulkSend.resume" : "bulkSend.pause")}
          </Button>
          <Button isDanger isBasic onClick={cancel}>
            {t("bulkSend.cancel")}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}
