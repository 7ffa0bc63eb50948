import { useMutation } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import {
  type FailedDelivery,
  resendFailedDelivery,
} from "../../application/ticket/resend-failed-delivery.ts";
import type { ResendOutcome } from "../../application/ticket/resend-outcome.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { usePorts } from "../admin-ports.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Sends the survey of one failed delivery again, by the same request that an agent's resend makes. */
export function SendAgain(props: {
  delivery: FailedDelivery;
  /** 2listen may have accepted it all the same: the dialog says so before a resend. */
  isInDoubt: boolean;
  settings: Settings;
  survey: Survey;
}) {
  const { delivery, settings, survey } = props;
  const { t } = useLanguage();
  const { gateway, tickets, clock, user } = usePorts();
  const sending = useMutation({
    mutationFn: () =>
      resendFailedDelivery(delivery, {
        gateway: tickets,
        rules: gateway,
        clock,
        survey,
        settings,
        agentGroupIds: user.isAdmin ? null : user.groupIds,
        onStep: () => undefined,
      }),
  });
  const [isAsking, setAsking] = useState(false);
  const outcome = sending.data;
  const isAnswered = outcome?.kind === "done" || outcome?.kind === "askedByOther";
  // A button would invite to send a second survey where the first may have gone out.
  if (outcome?.kind === "unconfirmed") return <span role="alert">{describeOutcome(outcome, survey, t)}</span>;
  if (isAnswered) return <span role="status">{describeOutcome(outcome, survey, t)}</span>;
  return (
    <>
      <Button
        size="small"
        disabled={sending.isPending}
        aria-label={t("overview.sendAgainLabel", { id: String(delivery.ticketId) })}
        onClick={() => (props.isInDoubt ? setAsking(true) : sending.mutate())}
      >
        {t("overview.sendAgain")}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={t("sendFailed.title")}
          confirmLabel={t("overview.sendAgain")}
          cancelLabel={t("action.cancel")}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            sending.mutate();
          }}
        >
          {t("sendFailed.inDoubtText")}
        </ConfirmDialog>
      ) : null}
      {outcome ? (
        <div role="alert">
          {describeOutcome(outcome, survey, t)}
          {outcome.kind === "refused" && outcome.error.detail ? (
            <HelpText>{t("failure.detail", { detail: outcome.error.detail })}</HelpText>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function describeOutcome(outcome: ResendOutcome, survey: Survey, t: AdminLanguage["t"]): string {
  switch (outcome.kind) {
    case "blocked":
      return t(`overview.again.block.${outcome.block}`);
    case "tagStuck":
      return t("overview.again.tagStuck", { tag: survey.tags.resend });
    case "refused":
      return t("failure.sentence", {
        doing: t("failure.doing.resend"),
        cause: t(`failure.cause.${outcome.error.kind}`),
        next: t(`failure.next.${outcome.error.kind}`),
      });
    case "done":
    case "askedByOther":
    case "ticketBusy":
    case "notTaken":
    case "unconfirmed":
      return t(`overview.again.${outcome.kind}`);
  }
}
