import { useMemo } from "react";
import type { Settings } from "../../domain/survey/settings.ts";
import { PlanDialog } from "../review/plan-dialog.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { useResourceTexts } from "../texts/use-resource-texts.ts";

/** Repairs drift, adopts unmanaged rules, or switches dispatch on again: each by a plan that is shown first. */
export function RepairDialog(props: {
  settings: Settings;
  kind: "repair" | "resume" | "adopt";
  onClose: () => void;
  onApplied: () => void;
}) {
  const { t } = useLanguage();
  const { settings, kind } = props;
  const texts = useResourceTexts();
  const intent = useMemo(() => ({ kind, settings, texts }), [kind, settings, texts]);
  const label = t(`remedy.button.${kind}`);
  return (
    <PlanDialog
      title={label}
      applyLabel={label}
      intent={intent}
      onComplete={props.onApplied}
      onClose={props.onClose}
    />
  );
}
