import { Button } from "@zendeskgarden/react-buttons";
import { Progress } from "@zendeskgarden/react-loaders";
import { useCallback, useState } from "react";
import type { FailedTicket, FailedTickets } from "../../application/failed-deliveries/failed-ticket.ts";
import { resendFailedTickets } from "../../application/failed-deliveries/resend-failed-tickets.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { CheckboxField } from "../../ui/fields/checkbox-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Stack } from "../../ui/stack.tsx";
import { createMomentFormat } from "../../ui/texts/format-moment.ts";
import { usePorts } from "../admin-ports.ts";
import { BulkRun } from "../bulk-send/bulk-run.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { useFailedTickets } from "./use-failed-tickets.ts";

/** Sends the surveys of all failed deliveries again: finds their tickets, asks once, and reports on each. */
export function SendFailedDialog(props: {
  survey: Survey;
  webhookId: string;
  /** Deliveries still fail, judged by the newest. */
  isStillFailing: boolean;
  onClose: () => void;
}) {
  const { t } = useLanguage();
  const { gateway, tickets, clock } = usePorts();
  const { survey, webhookId } = props;
  const reading = useFailedTickets(survey, webhookId);
  const [sending, setSending] = useState<readonly FailedTicket[] | null>(null);
  const [isDone, setDone] = useState(false);
  const finish = useCallback(() => setDone(true), []);
  // A running resend ends by its own button, which opens the report.
  const close = () => (sending && !isDone ? undefined : props.onClose());
  return (
    <Dialog title={t("sendFailed.title")} closeLabel={t("action.close")} onClose={close}>
      {sending ? (
        <BulkRun
          start={(control, onProgress) =>
            resendFailedTickets({ gateway, tickets, survey, clock, control }, sending, onProgress)
          }
          onAgain={null}
          onDone={finish}
        />
      ) : null}
      {!sending && reading.phase === "looking" ? <Looking {...reading.progress} /> : null}
      {!sending && reading.phase === "failed" ? (
        <FailureNotice doing="readHealth" failure={reading.error} />
      ) : null}
      {!sending && reading.phase === "found" ? (
        <Found found={reading.found} isStillFailing={props.isStillFailing} onSend={setSending} />
      ) : null}
    </Dialog>
  );
}

function Looking({ looked, total }: { looked: number; total: number }) {
  const { t } = useLanguage();
  const label = t("sendFailed.looking", { looked, total });
  return (
    <div role="status">
      <Progress size="large" value={total === 0 ? 0 : (looked / total) * 100} aria-label={label} />
      <HelpText>{label}</HelpText>
    </div>
  );
}

/** The number of failed deliveries of each kind, and one confirmation; deliveries that may have arrived are resent only if chosen. */
function Found(props: {
  found: FailedTickets;
  isStillFailing: boolean;
  onSend: (tickets: readonly FailedTicket[]) => void;
}) {
  const { t } = useLanguage();
  const { found } = props;
  const [withDoubtful, setWithDoubtful] = useState(false);
  const chosen = [...found.failed, ...(withDoubtful ? found.inDoubt : [])];
  return (
    <Stack $gap={16}>
      <div role="status">
        {found.failed.length > 0
          ? t("sendFailed.certain", { count: found.failed.length })
          : t("sendFailed.certainNone")}
      </div>
      {found.inDoubt.length > 0 ? (
        <CheckboxField
          label={t("sendFailed.inDoubt", { count: found.inDoubt.length })}
          hint={t("sendFailed.inDoubtText")}
          isChecked={withDoubtful}
          onChange={setWithDoubtful}
        />
      ) : null}
      <LeftOut found={found} />
      {props.isStillFailing ? <Notice type="warning" title={t("sendFailed.stillFailing")} /> : null}
      {found.hasResendRule === false ? (
        <Notice type="error" title={t("overview.again.block.resendRuleMissing")} />
      ) : null}
      <HelpText>{t("bulkSend.confirmText")}</HelpText>
      <div>
        <Button
          isPrimary
          disabled={chosen.length === 0 || found.hasResendRule === false}
          onClick={() => props.onSend(chosen)}
        >
          {t("sendFailed.send", { count: chosen.length })}
        </Button>
      </div>
    </Stack>
  );
}

const skipReasons = ["askedSince", "closed", "optedOut", "gone"] as const;

/** The tickets that get no second survey, and why; and the deliveries whose ticket is unknown. */
function LeftOut({ found }: { found: FailedTickets }) {
  const { t, locale, timeZone } = useLanguage();
  const { clock } = usePorts();
  const format = createMomentFormat(locale, timeZone, "{day}, {time}");
  const countOf = (reason: (typeof skipReasons)[number]) =>
    found.skipped.filter((each) => each.reason === reason).length;
  return (
    <>
      {skipReasons
        .filter((reason) => countOf(reason) > 0)
        .map((reason) => (
          <HelpText key={reason}>{t(`sendFailed.skipped.${reason}`, { count: countOf(reason) })}</HelpText>
        ))}
      {found.untold.length > 0 ? (
        <Notice type="warning" title={t("sendFailed.untold", { count: found.untold.length })}>
          {t("sendFailed.untoldText")}
        </Notice>
      ) : null}
      {found.isCutShort ? (
        <Notice
          type="warning"
          title={t("sendFailed.cutShort", { since: format.moment(found.sinceMs, clock.now()) })}
        />
      ) : null}
    </>
  );
}
