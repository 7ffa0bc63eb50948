import { Tab, TabList, TabPanel, Tabs } from "@zendeskgarden/react-tabs";
import { lazy, Suspense, useState } from "react";
import { defaultSettings } from "../../domain/survey/default-settings.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { Stack } from "../../ui/stack.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import { OverviewTab } from "../overview/overview-tab.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { HomeHeader } from "./home-header.tsx";
import { useHealth } from "./use-health.ts";

const SettingsTab = lazy(async () => ({
  default: (await import("../settings/settings-tab.tsx")).SettingsTab,
}));
const BulkSendTab = lazy(async () => ({
  default: (await import("../bulk-send/bulk-send-tab.tsx")).BulkSendTab,
}));
const RemoveTab = lazy(async () => ({ default: (await import("../remove/remove-tab.tsx")).RemoveTab }));

const tabNames = ["overview", "settings", "bulkSend", "remove"] as const;
type TabName = (typeof tabNames)[number];

/** The page of an account that is set up: how it goes, and everything that can be changed or undone. */
export function HomePage(props: {
  settings: Settings;
  /** The survey that the page shows. */
  survey: Survey;
  /** What in the saved settings could not be read. */
  savedFindings: readonly Finding[];
  onChanged: (applied: Settings) => void;
}) {
  const { settings, survey, savedFindings, onChanged } = props;
  const { t } = useLanguage();
  const [tab, setTab] = useState<TabName>("overview");
  // A sending that is under way goes on while another tab is looked at.
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
            ) : null}
          </TabPanel>
        ))}
      </Tabs>
    </Stack>
  );
}
