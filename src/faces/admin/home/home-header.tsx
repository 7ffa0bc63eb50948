import { lazy, Suspense, useState } from "react";
import { chooseLight } from "../../../application/health/choose-light.ts";
import type { Settings } from "../../../domain/settings.ts";
import { Cluster } from "../../../ui/cluster.tsx";
import { Heading } from "../../../ui/heading.tsx";
import type { MarkKind } from "../../../ui/mark-shapes.ts";
import { Mark } from "../../../ui/mark.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { SwitchField } from "../../../ui/switch-field.tsx";
import { useLanguage } from "../texts/use-language.ts";
import type { HealthControl } from "./use-health.ts";

const SwitchDialog = lazy(async () => ({ default: (await import("./switch-dialog.tsx")).SwitchDialog }));

type Light = ReturnType<typeof chooseLight>;

const marks: Record<Light, MarkKind> = {
  on: "ok",
  paused: "waiting",
  attention: "warning",
  failing: "error",
  off: "error",
  loading: "none",
  failed: "warning",
};

/** The survey's name, its light, and the switch that stops and starts it. */
export function HomeHeader({ settings, health }: { settings: Settings; health: HealthControl }) {
  const { t } = useLanguage();
  const [isSwitching, setSwitching] = useState(false);
  const light = chooseLight(health.report);
  const isSending = light === "on" || light === "attention" || light === "failing";
  return (
    <Cluster $justify="space-between" $gap={16}>
      <Stack $gap={4}>
        <Heading as="h1" $size="lg">
          {t("title")}
        </Heading>
        <Cluster $gap={8} role="status">
          <Mark kind={marks[light]} size={20} />
          <span>{t(`home.light.${light}`)}</span>
        </Cluster>
      </Stack>
      <SwitchField
        label={t("home.switch")}
        isOn={isSending}
        isDisabled={light === "loading" || light === "failed" || light === "off"}
        onChange={() => setSwitching(true)}
      />
      {isSwitching ? (
        <Suspense fallback={null}>
          <SwitchDialog
            settings={settings}
            purpose={isSending ? "pause" : "resume"}
            onClose={() => setSwitching(false)}
            onApplied={health.refresh}
          />
        </Suspense>
      ) : null}
    </Cluster>
  );
}
