import { useQuery } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { useId, useState } from "react";
import type { BulkSelection } from "../../application/bulk-send/bulk-send.ts";
import { countSelection } from "../../application/bulk-send/select-tickets.ts";
import { sendInBulk } from "../../application/bulk-send/send-in-bulk.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { dayOf, startOfDay } from "../shared/zone-day.ts";
import { useLanguage } from "../texts/use-language.ts";
import { BulkRun } from "./bulk-run.tsx";
import { SelectionForm, type TypedSelection } from "./selection-form.tsx";

const dayMs = 86_400_000;

/** Asks for a survey on every solved ticket of a period. */
export function BulkSendTab({ survey }: { survey: Survey }) {
  const { t } = useLanguage();
  const { gateway, clock } = usePorts();
  const [running, setRunning] = useState<BulkSelection | null>(null);
  return (
    <Panel aria-label={t("bulkSend.title")}>
      <Heading>{t("bulkSend.title")}</Heading>
      {running ? (
        <BulkRun
          start={(control, onProgress) =>
            sendInBulk({ gateway, survey, selection: running, control, clock, onProgress })
          }
          onAgain={() => setRunning(null)}
        />
      ) : (
        <ChooseSelection survey={survey} onStart={setRunning} />
      )}
    </Panel>
  );
}

/** Chooses a period and shows the number of its tickets; nothing is sent before that number is confirmed. */
function ChooseSelection(props: { survey: Survey; onStart: (selection: BulkSelection) => void }) {
  const { t, timeZone } = useLanguage();
  const { reads, clock } = usePorts();
  const [typed, setTyped] = useState<TypedSelection>(() => ({
    from: dayOf(clock.now() - 7 * dayMs, timeZone),
    to: dayOf(clock.now(), timeZone),
    include: "notSent",
  }));
  const [isConfirming, setConfirming] = useState(false);
  const id = useId();
  const selection = readSelection(typed, timeZone);
  const survey = props.survey;
  const counting = useQuery({
    queryKey: queryKeys.fresh("selection", id, survey, selection),
    queryFn: () => (selection ? countSelection(reads, survey, selection) : 0),
    enabled: false,
    gcTime: 0,
  });
  const isCounting = counting.isFetching;
  const counted = isCounting || counting.error ? undefined : counting.data;
  const count = () => void (selection && counting.refetch());
  return (
    <Stack $gap={20}>
      <HelpText>{t("bulkSend.intro")}</HelpText>
      <SelectionForm typed={typed} isPeriodWrong={selection === null} onChange={setTyped} />
      <Cluster role="status">
        <Button isPrimary={!counted} disabled={!selection || isCounting} onClick={count}>
          {t(isCounting ? "bulkSend.counting" : "bulkSend.count")}
        </Button>
        {counted === 0 ? <span>{t("bulkSend.countedNone")}</span> : null}
        {counted ? <span>{t("bulkSend.counted", { count: counted })}</span> : null}
      </Cluster>
      {counting.error && !isCounting ? (
        <FailureNotice doing="dryRun" failure={counting.error} onRetry={count} />
      ) : null}
      {counted ? (
        <div>
          <Button isPrimary onClick={() => setConfirming(true)}>
            {t("bulkSend.start", { count: counted })}
          </Button>
        </div>
      ) : null}
      {isConfirming && counted && selection ? (
        <ConfirmDialog
          title={t("bulkSend.confirmTitle")}
          confirmLabel={t("bulkSend.start", { count: counted })}
          cancelLabel={t("action.cancel")}
          onCancel={() => setConfirming(false)}
          onConfirm={() => props.onStart(selection)}
        >
          {t("bulkSend.counted", { count: counted })} {t("bulkSend.confirmText")}
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
}

/** Both days belong to the period. Null where one is missing, or it ends before it starts. */
function readSelection({ from, to, include }: TypedSelection, timeZone: string | null): BulkSelection | null {
  const fromMs = startOfDay(from, timeZone);
  const lastDayMs = startOfDay(to, timeZone);
  if (Number.isNaN(fromMs) || Number.isNaN(lastDayMs)) return null;
  // A day and a half later is always the next day, also across a clock change.
  const toMs = startOfDay(dayOf(lastDayMs + 1.5 * dayMs, timeZone), timeZone);
  return fromMs < toMs ? { fromMs, toMs, include } : null;
}
