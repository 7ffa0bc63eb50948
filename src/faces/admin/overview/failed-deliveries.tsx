import type { DeliveriesHealth, Delivery } from "../../../application/health/health-report.ts";
import type { Settings } from "../../../domain/settings.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { QuietText } from "../../../ui/quiet-text.tsx";
import { createMomentFormat } from "../../../ui/texts/format-moment.ts";
import { usePorts } from "../admin-ports.ts";
import { useLanguage } from "../texts/use-language.ts";
import { SendAgain } from "./send-again.tsx";

/** Each call that 2listen did not take: when, why, for which ticket, and the way to try again. */
export function FailedDeliveries({
  deliveries,
  settings,
}: {
  deliveries: DeliveriesHealth;
  settings: Settings;
}) {
  const { t, locale, timeZone } = useLanguage();
  const { nowMs } = usePorts();
  const format = createMomentFormat(locale, timeZone, "{day}, {time}");
  const detailOf = ({ invocationId }: Delivery) =>
    deliveries.details.find((detail) => detail.invocationId === invocationId) ?? null;
  const isAnyNameless = deliveries.details.some(({ ticketId }) => ticketId === null);
  return (
    <>
      <Heading as="h3" $size="sm">
        {t("overview.failed")}
      </Heading>
      <DataTable
        caption={t("overview.failed")}
        headings={[
          t("overview.failedAt"),
          t("overview.failedReason"),
          t("overview.failedTicket"),
          t("overview.failedAction"),
        ]}
        rows={deliveries.failed.map((delivery) => {
          const detail = detailOf(delivery);
          const ticketId = detail?.ticketId ?? null;
          return {
            key: delivery.invocationId,
            cells: [
              format.moment(delivery.completedAtMs, nowMs()),
              t("overview.failedReasonText", {
                outcome: t(`overview.outcome.${delivery.outcome}`),
                status: String(delivery.statusCode ?? delivery.zendeskStatus),
                answer: detail?.answer ?? "",
              }),
              ticketId === null ? t("overview.noTicket") : `#${ticketId}`,
              ticketId === null ? null : <SendAgain key="again" ticketId={ticketId} settings={settings} />,
            ],
          };
        })}
      />
      {isAnyNameless ? <QuietText>{t("overview.noTicketHint")}</QuietText> : null}
    </>
  );
}
