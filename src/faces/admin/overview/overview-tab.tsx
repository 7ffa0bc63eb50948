import { Button } from "@zendeskgarden/react-buttons";
import { lazy, Suspense, useState } from "react";
import { styled } from "styled-components";
import { mainRoute } from "../../../domain/main-route.ts";
import type { Settings } from "../../../domain/settings.ts";
import { Cluster } from "../../../ui/cluster.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { Mark } from "../../../ui/mark.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { FindingList, type RemedyHere } from "../findings/finding-list.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import type { HealthControl } from "../home/use-health.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { CoveragePanel } from "./coverage-panel.tsx";
import { DeliveriesPanel } from "./deliveries-panel.tsx";
import { DispatchFacts } from "./dispatch-facts.tsx";

const RepairDialog = lazy(async () => ({ default: (await import("./repair-dialog.tsx")).RepairDialog }));

const TopRow = styled.div`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: 16px;
  button {
    flex: none;
  }
`;

/** Whether surveys really go out: what needs a look, what was delivered, and what share of tickets is reached. */
export function OverviewTab(props: {
  settings: Settings;
  health: HealthControl;
  onOpenSettings: () => void;
}) {
  const { t } = useLanguage();
  const { settings, health } = props;
  const [repair, setRepair] = useState<"repair" | "resume" | "adopt" | null>(null);
  const { account, deliveries, coverage } = health.report;
  const onRemedy = (remedy: RemedyHere) => {
    if (remedy === "repair" || remedy === "resume" || remedy === "adopt") setRepair(remedy);
    else props.onOpenSettings();
  };
  return (
    <Stack $gap={20}>
      <TopRow>
        <DispatchFacts route={mainRoute(settings)} deliveries={deliveries.value} />
        <Button size="small" onClick={health.refresh}>
          {t("overview.refresh")}
        </Button>
      </TopRow>
      <Panel aria-label={t("overview.findings")}>
        <Heading>{t("overview.findings")}</Heading>
        {account.state === "loading" && !account.value ? <LoadingView label={t("loading")} rows={2} /> : null}
        {account.state === "failed" ? (
          <FailureNotice
            doing="readHealth"
            failure={{ kind: account.errorKind ?? "unexpected", detail: "" }}
            onRetry={health.refresh}
          />
        ) : null}
        {account.value && account.value.findings.length === 0 ? (
          <Cluster $gap={8}>
            <Mark kind="ok" size={20} />
            <span>{t("overview.allWell")}</span>
          </Cluster>
        ) : null}
        {account.value ? <FindingList findings={account.value.findings} onRemedy={onRemedy} /> : null}
      </Panel>
      <DeliveriesPanel part={deliveries} settings={settings} onRetry={health.refresh} />
      <CoveragePanel part={coverage} onRetry={health.refresh} />
      {repair ? (
        <Suspense fallback={null}>
          <RepairDialog
            settings={settings}
            purpose={repair}
            onClose={() => setRepair(null)}
            onApplied={health.refresh}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
}
