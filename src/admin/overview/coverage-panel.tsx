import { styled } from "styled-components";
import type { CoverageDay, HealthPart } from "../../application/health/health-report.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { StackedColumns } from "../../ui/stacked-columns.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { formatDay } from "./format-day.ts";

const Chart = styled.div`
  min-height: 190px;
`;

/** The share of the tickets solved each day that got a survey. Days are loaded one by one. */
export function CoveragePanel({ part, onRetry }: { part: HealthPart<CoverageDay[]>; onRetry: () => void }) {
  const language = useLanguage();
  const { t } = language;
  const days = part.value ?? [];
  const sum = (pick: (day: CoverageDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  const totals = {
    solved: sum((day) => day.solved),
    dispatched: sum((day) => day.dispatched),
    left: sum((day) => day.leftOut),
  };
  const labels = days.map(({ dayStartMs }) => formatDay(language, dayStartMs));
  return (
    <Panel aria-label={t("overview.coverage")}>
      <Heading>{t("overview.coverage")}</Heading>
      {part.failure ? <FailureNotice doing="readHealth" failure={part.failure} onRetry={onRetry} /> : null}
      {days.length === 0 && part.state === "loading" ? (
        <LoadingView label={t("overview.coverageLoading")} />
      ) : null}
      {days.length > 0 ? (
        <>
          {part.state === "loading" ? (
            <HelpText role="status">{t("overview.coverageLoading")}</HelpText>
          ) : null}
          <Chart>
            <StackedColumns
              description={t("overview.coveragePicture", totals)}
              labels={labels}
              series={[
                { label: t("overview.dispatched"), tone: "good", values: days.map((day) => day.dispatched) },
                { label: t("overview.leftOut"), tone: "quiet", values: days.map((day) => day.leftOut) },
              ]}
            />
          </Chart>
          <Disclosure label={t("action.showTable")}>
            <DataTable
              caption={t("overview.coverage")}
              headings={[
                t("overview.day"),
                t("overview.solved"),
                t("overview.dispatched"),
                t("overview.leftOut"),
              ]}
              rows={days.map((day, index) => ({
                key: String(day.dayStartMs),
                cells: [labels[index], day.solved, day.dispatched, day.leftOut],
              }))}
            />
          </Disclosure>
        </>
      ) : null}
    </Panel>
  );
}
