import { Button } from "@zendeskgarden/react-buttons";
import type { Settings } from "../../domain/survey/settings.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import { formatValue } from "../plan/format-value.ts";
import { namePath } from "../plan/name-path.ts";
import { useLanguage } from "../texts/use-language.ts";
import type { SavedDoubt } from "./use-saved-check.ts";

/** Asks what to do where somebody else saved settings while this page was open, or where that is not known. */
export function SavedMeanwhile(props: {
  doubt: SavedDoubt;
  onKeepTheirs: (theirs: Settings) => void;
  /** Applies the person's own change to the settings that are saved now. */
  onApplyMine: (theirs: Settings | null) => void;
  onCancel: () => void;
}) {
  const { t } = useLanguage();
  const { doubt } = props;
  const button = useFocusOnMount<HTMLButtonElement>();
  const cancel = (
    <Button isBasic size="small" onClick={props.onCancel}>
      {t("action.cancel")}
    </Button>
  );
  if (doubt.kind === "unknown")
    return (
      <Notice type="warning" title={t("plan.meanwhile.unknownTitle")} isLive>
        <Stack $gap={8}>
          <HelpText>
            {t("plan.meanwhile.unknownText", { cause: t(`failure.cause.${doubt.failure.kind}`) })}
          </HelpText>
          <Cluster $gap={8}>
            <Button size="small" ref={button} onClick={() => props.onApplyMine(null)}>
              {t("plan.meanwhile.applyAnyway")}
            </Button>
            {cancel}
          </Cluster>
        </Stack>
      </Notice>
    );
  const { theirs } = doubt;
  return (
    <Notice type="warning" title={t("plan.meanwhile.title")} isLive>
      <Stack $gap={8}>
        <HelpText>{t("plan.meanwhile.text")}</HelpText>
        <DataTable
          caption={t("plan.meanwhile.title")}
          headings={[t("plan.byHand.setting"), t("plan.meanwhile.known"), t("plan.meanwhile.theirs")]}
          rows={doubt.changes.map(({ path, before, after }) => ({
            key: path,
            cells: [namePath(t, path), formatValue(t, before ?? ""), formatValue(t, after ?? "")],
          }))}
        />
        <Cluster $gap={8}>
          <Button size="small" ref={button} onClick={() => props.onKeepTheirs(theirs)}>
            {t("plan.meanwhile.keepTheirs")}
          </Button>
          <Button size="small" onClick={() => props.onApplyMine(theirs)}>
            {t("plan.meanwhile.applyMine")}
          </Button>
          {cancel}
        </Cluster>
      </Stack>
    </Notice>
  );
}
