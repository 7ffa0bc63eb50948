import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { exportSettings } from "../../application/settings-file/export-settings.ts";
import { importSettings } from "../../application/settings-file/import-settings.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { downloadText } from "../../ui/download-text.ts";
import { FileButton } from "../../ui/fields/file-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { FindingList } from "../findings/finding-list.tsx";
import type { Finding } from "../../domain/findings/finding.ts";
import { useLanguage } from "../texts/use-language.ts";

type Imported = { isRead: true; findings: Finding[] } | { isRead: false };

/** Carries settings to another account and back. What is imported only fills the forms: nothing changes by it. */
export function SettingsFile(props: { settings: Settings; onImported: (settings: Settings) => void }) {
  const { t } = useLanguage();
  const [imported, setImported] = useState<Imported | null>(null);
  const read = (text: string) => {
    const result = importSettings(text);
    setImported(result.ok ? { isRead: true, findings: result.findings } : { isRead: false });
    if (result.ok) props.onImported(result.settings);
  };
  return (
    <>
      <HelpText>{t("change.file.text")}</HelpText>
      <Cluster>
        <Button
          onClick={() =>
            downloadText("2listen-settings.json", exportSettings(props.settings), "application/json")
          }
        >
          {t("change.file.export")}
        </Button>
        <FileButton label={t("change.file.import")} accept="application/json,.json" onText={read} />
      </Cluster>
      {imported?.isRead ? (
        <Notice type="info" title={t("change.file.imported")} isLive>
          <FindingList findings={imported.findings} />
        </Notice>
      ) : null}
      {imported && !imported.isRead ? <Notice type="error" title={t("change.file.refused")} isLive /> : null}
    </>
  );
}
