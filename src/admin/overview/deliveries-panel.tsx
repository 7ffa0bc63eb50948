import { styled } from "styled-components";
import type { DeliveriesHealth, HealthPart } from "../../application/health/health-report.ts";
import type { DeliveryOutcome } from "../../domain/status/dispatch-history/delivery-outcome.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { StackedColumns } from "../../ui/stacked-columns.tsx";
import { createMomentFormat } from "../../ui/texts/format-moment.ts";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { FailedDeliveries } from "./failed-deliveries.tsx";
import { formatDay } from "./format-day.ts";

type Counts = Record<DeliveryOutcome, number>;

const Chart = styled.div`
  min-height: 190px;
`;

/** The outcome of each call to 2listen in the last seven days. */
export function DeliveriesPanel(props: {
  part: HealthPart<DeliveriesHealth>;
  settings: Settings;
  survey: Survey;
  /** The webhook is not known then: another part of the page says so. */
  isAccountUnread: boolean;
  /** The number read so far. */
  readCount: number;
  onRetry: () => void;
}) {
  const { t } = useLanguage();
  const { part, readCount } = props;
  return (
    <Panel aria-label={t("overview.deliveries")}>
      <Heading>{t("overview.deliveries")}</Heading>
      {part.state === "failed" && props.isAccountUnread ? (
        <HelpText>{t("overview.deliveriesUnread")}</HelpText>
      ) : null}
      {part.failure && !props.isAccountUnread ? (
        <FailureNotice doing="readHealth" failure={part.failure} onRetry={props.onRetry} />
      ) : null}
      {part.state === "loading" && !part.value ? <LoadingView label={t("loading")} /> : null}
      {part.state === "loading" && readCount > 0 ? (
        <HelpText role="status">{t("overview.deliveriesReading", { count: readCount })}</HelpText>
      ) : null}
      {part.value ? (
        <Deliveries
          deliveries={part.value}
          settings={props.settings}
          survey={props.survey}
          onSent={props.onRetry}
        />
      ) : null}
    </Panel>
  );
}

function Deliveries(props: {
  deliveries: DeliveriesHealth;
  settings: Settings;
  survey: Survey;
  onSent: () => void;
}) {
  const { deliveries, settings, survey } = props;
  const language = useLanguage();
  const { t } = language;
  const { clock } = usePorts();
  const format = createMomentFormat(language.locale, language.timeZone, "{day}, {time}");
  const { byDay, counts } = deliveries;
  if (total(counts) === 0 && deliveries.failed.length === 0)
    return <HelpText>{t("overview.deliveriesNone")}</HelpText>;
  const labels = byDay.map(({ dayStartMs }) => formatDay(language, dayStartMs));
  const outcomes = ["accepted", "refused", "unanswered", "throttled", "pending", "unknown"] as const;
  return (
    <>
      {deliveries.isCutShort ? (
        <HelpText>
          {t("overview.deliveriesCut", {
            since: format.moment(deliveries.countedSinceMs, clock.now()),
            failures: format.moment(deliveries.failuresSinceMs, clock.now()),
          })}
        </HelpText>
      ) : null}
      <Chart>
        <StackedColumns
          description={t("overview.deliveriesPicture", {
            accepted: counts.accepted,
            failed: failedOf(counts),
            other: total(counts) - counts.accepted - failedOf(counts),
          })}
          labels={labels}
          series={[
            {
              label: t("overview.outcome.accepted"),
              tone: "good",
              values: byDay.map((day) => day.counts.accepted),
            },
            {
              label: t("overview.outcome.failed"),
              tone: "bad",
              values: byDay.map((day) => failedOf(day.counts)),
            },
            {
              label: t("overview.outcome.rest"),
              tone: "quiet",
              values: byDay.map((day) => total(day.counts) - day.counts.accepted - failedOf(day.counts)),
            },
          ]}
        />
      </Chart>
      <Disclosure label={t("action.showTable")}>
        <DataTable
          caption={t("overview.deliveries")}
          headings={[t("overview.day"), ...outcomes.map((outcome) => t(`overview.outcome.${outcome}`))]}
          rows={byDay.map((day, index) => ({
            key: String(day.dayStartMs),
            cells: [labels[index], ...outcomes.map((outcome) => day.counts[outcome])],
          }))}
        />
      </Disclosure>
      {deliveries.failed.length > 0 ? (
        <FailedDeliveries deliveries={deliveries} settings={settings} survey={survey} onSent={props.onSent} />
      ) : null}
    </>
  );
}

function failedOf(counts: Counts): number {
  return counts.refused + counts.unanswered + counts.throttled;
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
