import { useQuery } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { lazy, Suspense, useState } from "react";
import type {
  DeliveriesHealth,
  LoggedDelivery,
  DeliveryDetail,
} from "../../application/health/health-report.ts";
import { readDeliveryDetail } from "../../application/health/read-delivery-detail.ts";
import { isInDoubt } from "../../domain/status/dispatch-history/judge-delivery.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Heading } from "../../ui/heading.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { createMomentFormat } from "../../ui/texts/format-moment.ts";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";
import { TicketLink } from "../shared/ticket-link.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { useSkipReasons } from "./use-skip-reasons.ts";
import { SendAgain } from "./send-again.tsx";

const SendFailedDialog = lazy(async () => ({
  default: (await import("./send-failed-dialog.tsx")).SendFailedDialog,
}));

/** The others are for the dialog, which takes them all. */
const mostRows = 50;

const skipTexts = {
  askedSince: "overview.settledRow",
  closed: "overview.again.block.closed",
  optedOut: "overview.again.block.optedOut",
  gone: "failure.cause.notFound",
} as const;

/** Each call that 2listen did not take: when, why, for which ticket, and the way to try again. */
export function FailedDeliveries(props: {
  deliveries: DeliveriesHealth;
  settings: Settings;
  survey: Survey;
  /** Some may have been sent again. */
  onSent: () => void;
}) {
  const { deliveries, settings, survey } = props;
  const { t, locale, timeZone } = useLanguage();
  const { clock } = usePorts();
  const [asked, setAsked] = useState<DeliveryDetail[]>([]);
  const format = createMomentFormat(locale, timeZone, "{day}, {time}");
  const details = [...deliveries.details, ...asked];
  const skipReasons = useSkipReasons({ deliveries, details, survey });
  const [isSending, setSending] = useState(false);
  const shown = deliveries.failed.slice(0, mostRows);
  const [newest] = shown;
  const detailOf = ({ invocationId }: LoggedDelivery) =>
    details.find((detail) => detail.invocationId === invocationId) ?? null;
  return (
    <>
      <Heading as="h3" $size="sm">
        {t("overview.failed")}
      </Heading>
      {newest ? (
        <Cluster>
          <Button size="small" onClick={() => setSending(true)}>
            {t("sendFailed.open", { count: deliveries.failed.length })}
          </Button>
          {shown.length < deliveries.failed.length ? (
            <HelpText>
              {t("overview.failedShown", { shown: shown.length, count: deliveries.failed.length })}
            </HelpText>
          ) : null}
        </Cluster>
      ) : null}
      {isSending && newest ? (
        <Suspense fallback={null}>
          <SendFailedDialog
            survey={survey}
            webhookId={newest.webhookId}
            isStillFailing={deliveries.findings.some(({ severity }) => severity === "error")}
            onClose={() => {
              setSending(false);
              props.onSent();
            }}
          />
        </Suspense>
      ) : null}
      <DataTable
        caption={t("overview.failed")}
        headings={[
          t("overview.failedAt"),
          t("overview.failedReason"),
          t("overview.failedTicket"),
          t("overview.failedAction"),
        ]}
        rows={shown.map((delivery) => {
          const detail = detailOf(delivery);
          return {
            key: delivery.invocationId,
            cells: [
              format.moment(delivery.completedAtMs, clock.now()),
              <Reason key="reason" delivery={delivery} detail={detail} />,
              detail ? (
                <TicketOf key="ticket" detail={detail} />
              ) : (
                <AskDetail
                  key="ask"
                  delivery={delivery}
                  survey={survey}
                  onDetail={(answer) => setAsked((current) => [...current, answer])}
                />
              ),
              detail?.ticketId && skipReasons?.has(detail.ticketId) ? (
                t(skipTexts[skipReasons.get(detail.ticketId) ?? "askedSince"])
              ) : detail?.ticketId ? (
                <SendAgain
                  key="again"
                  isInDoubt={isInDoubt(delivery.outcome)}
                  delivery={{ ticketId: detail.ticketId, failedAtMs: delivery.completedAtMs || null }}
                  settings={settings}
                  survey={survey}
                />
              ) : null,
            ],
          };
        })}
      />
      {details.some(({ ticketId }) => ticketId === null) ? (
        <HelpText>{t("overview.noTicketHint")}</HelpText>
      ) : null}
    </>
  );
}

function TicketOf({ detail }: { detail: DeliveryDetail }) {
  const { t } = useLanguage();
  return detail.ticketId === null ? <>{t("overview.noTicket")}</> : <TicketLink ticketId={detail.ticketId} />;
}

function Reason({ delivery, detail }: { delivery: LoggedDelivery; detail: DeliveryDetail | null }) {
  const { t } = useLanguage();
  return (
    <>
      {t(`overview.outcomeOfOne.${delivery.outcome}`)} ({delivery.statusCode ?? delivery.zendeskStatus})
      {detail?.answer ? <HelpText>{detail.answer}</HelpText> : null}
    </>
  );
}

/** The newest failures are read with their ticket; older ones are read on request. */
function AskDetail(props: {
  delivery: LoggedDelivery;
  survey: Survey;
  onDetail: (detail: DeliveryDetail) => void;
}) {
  const { t } = useLanguage();
  const { reads } = usePorts();
  const { webhookId, invocationId } = props.delivery;
  const { bodyTemplate } = props.survey;
  const asking = useQuery({
    queryKey: queryKeys.deliveryDetail(webhookId, invocationId),
    queryFn: () => readDeliveryDetail(reads, { webhookId, invocationId, bodyTemplate }),
    enabled: false,
  });
  const ask = async () => {
    const { data } = await asking.refetch();
    if (data) props.onDetail(data);
  };
  return (
    <>
      <Button isLink disabled={asking.isFetching} onClick={() => void ask()}>
        {t("overview.askTicket")}
      </Button>
      {asking.error && !asking.isFetching ? (
        <span role="alert">{t(`failure.cause.${asking.error.kind}`)}</span>
      ) : null}
    </>
  );
}
