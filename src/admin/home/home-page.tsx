import { Tab, TabList, TabPanel, Tabs } from "@zendeskgarden/react-tabs";
import { Suspense, useState } from "react";
import { defaultSettings } from "../../domain/survey/default-settings.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { isPartNotLoaded, lazyPart } from "../../ui/lazy-part.tsx";
import { Stack } from "../../ui/stack.tsx";
import { CrashView } from "../frame/crash-view.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import { OverviewTab } from "../overview/overview-tab.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { HomeHeader } from "./home-header.tsx";
import { useHealth } from "./use-health.ts";

const SettingsTab = lazyPart(async () => (await import("../settings/settings-tab.tsx")).SettingsTab);
const BulkSendTab = lazyPart(async () => (await import("../bulk-send/bulk-send-tab.tsx")).BulkSendTab);
const RemoveTab = lazyPart(async () => (await import("../remove/remove-tab.tsx")).RemoveTab);

const tabNames = ["overview", "settings", "bulkSend", "remove"] as const;
type TabName = (typeof tabNames)[number];

/** The page of an account that is set up: its health, and everything that can be changed or undone. */
export function HomePage(props: {
  settings: Settings;
  /** The survey that the page shows. */
  survey: Survey;
  /** The saved values that could not be read. */
  savedFindings: readonly Finding[];
  onChanged: (applied: Settings) => void;
}) {
  const { settings, survey, savedFindings, onChanged } = props;
  const { t } = useLanguage();
  const [tab, setTab] = useState<TabName>("overview");
  // A running bulk send continues while another tab is open.
  const [hasOpenedMany, setOpenedMany] = useState(false);
  const open = (name: TabName) => {
    setTab(name);
    if (name === "bulkSend") setOpenedMany(true);
  };
  const health = useHealth({ settings, survey, savedFindings });
  return (
    <Stack $gap={20}>
      <HomeHeader settings={settings} survey={survey} health={health} />
      <Tabs
        selectedItem={tab}
        onChange={(item: unknown) => open(tabNames.find((name) => name === item) ?? "overview")}
      >
        <TabList aria-label={t("home.tabs.label")}>
          {tabNames.map((name) => (
            <Tab key={name} item={name}>
              {t(`home.tabs.${name}`)}
            </Tab>
          ))}
        </TabList>
        {tabNames.map((name) => (
          <TabPanel key={name} item={name}>
            {name === tab || (name === "bulkSend" && hasOpenedMany) ? (
              <ErrorBoundary renderError={showNotLoaded}>
                <Suspense fallback={<LoadingView label={t("loading")} />}>
                  {name === "overview" ? (
                    <OverviewTab
                      settings={settings}
                      survey={survey}
                      health={health}
                      onOpenSettings={() => open("settings")}
                    />
                  ) : null}
                  {name === "settings" ? (
                    <SettingsTab
                      settings={settings}
                      survey={survey}
                      isSavedReadable={savedFindings.length === 0}
                      onChanged={onChanged}
                    />
                  ) : null}
                  {name === "bulkSend" ? <BulkSendTab survey={survey} /> : null}
                  {name === "remove" ? (
                    <RemoveTab
                      settings={settings}
                      onApplied={health.refresh}
                      onRemoved={() => onChanged(defaultSettings())}
                    />
                  ) : null}
                </Suspense>
              </ErrorBoundary>
            ) : null}
          </TabPanel>
        ))}
      </Tabs>
    </Stack>
  );
}

/** A tab that could not be fetched: the other tabs and a running bulk send are not affected. */
function showNotLoaded(error: unknown, retry: () => void) {
  if (!isPartNotLoaded(error)) throw error;
  return <CrashView onRetry={retry} />;
}
