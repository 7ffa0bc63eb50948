import { Button } from "@zendeskgarden/react-buttons";
import { Suspense, useState } from "react";
import { styled } from "styled-components";
import { chooseHealthStatus } from "../../application/health/choose-health-status.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Stack } from "../../ui/stack.tsx";
import type { RemedyHere } from "../findings/finding-list.tsx";
import type { HealthControl } from "../home/use-health.ts";
import { useLanguage } from "../texts/use-language.ts";
import { CoveragePanel } from "./coverage-panel.tsx";
import { DeliveriesPanel } from "./deliveries-panel.tsx";
import { DispatchFacts } from "./dispatch-facts.tsx";
import { FindingsPanel } from "./findings-panel.tsx";

const RepairDialog = lazyPart(async () => (await import("./repair-dialog.tsx")).RepairDialog);

const TopRow = styled.div`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: 16px;
  button {
    flex: none;
  }
`;

/** Whether surveys are really sent: findings, deliveries, and the share of surveyed tickets. */
export function OverviewTab(props: {
  settings: Settings;
  survey: Survey;
  health: HealthControl;
  onOpenSettings: () => void;
}) {
  const { t } = useLanguage();
  const { settings, survey, health } = props;
  const [repair, setRepair] = useState<"repair" | "resume" | "adopt" | null>(null);
  const { deliveries, coverage } = health.report;
  const onRemedy = (remedy: RemedyHere) => {
    if (remedy === "repair" || remedy === "resume" || remedy === "adopt") setRepair(remedy);
    else props.onOpenSettings();
  };
  return (
    <Stack $gap={20}>
      <TopRow>
        <DispatchFacts survey={survey} report={health.report} />
        <Button size="small" onClick={health.refresh}>
          {t("overview.refresh")}
        </Button>
      </TopRow>
      <FindingsPanel report={health.report} onRemedy={onRemedy} onRetry={health.refresh} />
      <DeliveriesPanel
        part={deliveries}
        settings={settings}
        survey={survey}
        isAccountUnread={chooseHealthStatus(health.report) === "failed"}
        readCount={health.report.deliveriesRead}
        onRetry={health.refresh}
      />
      <CoveragePanel part={coverage} onRetry={health.refresh} />
      {repair ? (
        <Suspense fallback={null}>
          <RepairDialog
            settings={settings}
            kind={repair}
            onClose={() => setRepair(null)}
            onApplied={health.refresh}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
}
