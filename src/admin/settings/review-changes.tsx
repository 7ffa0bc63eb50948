import { useMemo } from "react";
import type { Settings } from "../../domain/survey/settings.ts";
import { PlanDialog } from "../review/plan-dialog.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** What the changed settings would change in the account; nothing does before it is applied here. */
export function ReviewChanges(props: {
  /** Null where what is saved cannot be read. */
  saved: Settings | null;
  settings: Settings;
  onClose: (isApplied: boolean) => void;
}) {
  const { t } = useLanguage();
  const { saved, settings } = props;
  const intent = useMemo(() => ({ kind: "change", settings, saved }) as const, [settings, saved]);
  return <PlanDialog title={t("change.reviewTitle")} intent={intent} onClose={props.onClose} />;
}
