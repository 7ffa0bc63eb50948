import { useMemo } from "react";
import type { Settings } from "../../domain/survey/settings.ts";
import { PlanDialog } from "../review/plan-dialog.tsx";
import { WaitingTickets } from "../review/waiting-tickets.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { useResourceTexts } from "../texts/use-resource-texts.ts";

/** What the changed settings would change in the account; nothing does before it is applied here. */
export function ReviewChanges(props: {
  /** Null where what is saved cannot be read. */
  saved: Settings | null;
  settings: Settings;
  onKeepTheirs: (theirs: Settings) => void;
  onClose: (isApplied: boolean) => void;
}) {
  const { t } = useLanguage();
  const { saved, settings } = props;
  const texts = useResourceTexts();
  const intent = useMemo(
    () => ({ kind: "change", settings, saved, texts }) as const,
    [settings, saved, texts],
  );
  return (
    <PlanDialog
      title={t("change.reviewTitle")}
      intent={intent}
      onKeepTheirs={props.onKeepTheirs}
      onClose={props.onClose}
    >
      <WaitingTickets saved={saved} settings={settings} />
    </PlanDialog>
  );
}
