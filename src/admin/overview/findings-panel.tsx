import type { ReactNode } from "react";
import type { HealthReport } from "../../application/health/health-report.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { Heading } from "../../ui/heading.tsx";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { Panel } from "../../ui/panel.tsx";
import { FindingList, type RemedyHere } from "../findings/finding-list.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** The findings that need attention, from the account and from the deliveries. */
export function FindingsPanel(props: {
  report: HealthReport;
  onRemedy: (remedy: RemedyHere) => void;
  onRetry: () => void;
}) {
  const { t } = useLanguage();
  const { account, deliveries } = props.report;
  const findings = [...(deliveries.value?.findings ?? []), ...(account.value?.findings ?? [])];
  const isKnown = account.value !== null && (deliveries.value !== null || deliveries.state === "failed");
  const isCsatNotKnown = account.value?.notKnown.includes("nativeCsat") ?? false;
  const areDeliveriesNotKnown = isKnown && deliveries.value === null;
  return (
    <Panel aria-label={t("overview.findings")}>
      <Heading>{t("overview.findings")}</Heading>
      {account.failure ? (
        <FailureNotice doing="readHealth" failure={account.failure} onRetry={props.onRetry} />
      ) : null}
      {!isKnown && account.state !== "failed" && findings.length === 0 ? (
        <LoadingView label={t("loading")} rows={1} />
      ) : null}
      {areDeliveriesNotKnown ? <NotKnown>{t("overview.deliveriesNotKnown")}</NotKnown> : null}
      {isCsatNotKnown ? <NotKnown>{t("overview.nativeCsatNotKnown")}</NotKnown> : null}
      {isKnown && findings.length === 0 && !areDeliveriesNotKnown && !isCsatNotKnown ? (
        <Cluster $gap={8}>
          <StatusIcon kind="ok" size={20} />
          <span>{t("overview.allWell")}</span>
        </Cluster>
      ) : null}
      <FindingList findings={findings} onRemedy={props.onRemedy} />
    </Panel>
  );
}

function NotKnown({ children }: { children: ReactNode }) {
  return (
    <Cluster $gap={8}>
      <StatusIcon kind="warning" size={20} />
      <span>{children}</span>
    </Cluster>
  );
}
