import { Suspense, useState } from "react";
import { chooseHealthStatus } from "../../application/health/choose-health-status.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Heading } from "../../ui/heading.tsx";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { Stack } from "../../ui/stack.tsx";
import { SwitchField } from "../../ui/fields/switch-field.tsx";
import { useLanguage } from "../texts/use-language.ts";
import type { HealthControl } from "./use-health.ts";

const SwitchDialog = lazyPart(async () => (await import("./switch-dialog.tsx")).SwitchDialog);

type HeaderStatus = ReturnType<typeof chooseHealthStatus>;

const marks: Record<HeaderStatus, StatusIconKind> = {
  on: "ok",
  paused: "waiting",
  attention: "warning",
  failing: "error",
  unproven: "warning",
  off: "error",
  loading: "none",
  failed: "warning",
};

/** The survey's name, its health status, and the switch that pauses and resumes it. */
export function HomeHeader(props: { settings: Settings; survey: Survey; health: HealthControl }) {
  const { settings, survey, health } = props;
  const { t } = useLanguage();
  const [isSwitching, setSwitching] = useState(false);
  const healthStatus = chooseHealthStatus(health.report);
  // The effect of the switch depends on the account alone, not on the deliveries.
  const accountStatus = health.report.account.value?.status ?? "unknown";
  const isSending = accountStatus === "on" || accountStatus === "attention";
  return (
    <Cluster $justify="space-between" $gap={16}>
      <Stack $gap={4}>
        <Heading as="h1" $size="lg">
          {t("title")}
        </Heading>
        <Cluster $gap={8} role="status">
          <StatusIcon kind={marks[healthStatus]} size={20} />
          <span>{t(`home.healthStatus.${healthStatus}`)}</span>
        </Cluster>
      </Stack>
      <SwitchField
        label={t("home.switch")}
        isOn={isSending}
        isDisabled={accountStatus === "unknown" || accountStatus === "off"}
        onChange={() => setSwitching(true)}
      />
      {isSwitching ? (
        <Suspense fallback={null}>
          <SwitchDialog
            settings={settings}
            survey={survey}
            kind={isSending ? "pause" : "resume"}
            onClose={() => setSwitching(false)}
            onApplied={health.refresh}
          />
        </Suspense>
      ) : null}
    </Cluster>
  );
}
