import { useMemo, useState } from "react";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { PlanDialog } from "../review/plan-dialog.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { useResourceTexts } from "../texts/use-resource-texts.ts";

/** Pauses or resumes the dispatch, by a plan like any other change. */
export function SwitchDialog(props: {
  settings: Settings;
  survey: Survey;
  kind: "pause" | "resume";
  onClose: () => void;
  onApplied: () => void;
}) {
  const { t } = useLanguage();
  const { settings, survey } = props;
  const [startedAs] = useState(props.kind);
  const { rule } = survey;
  const texts = useResourceTexts();
  const intent = useMemo(() => ({ kind: startedAs, settings, texts }), [startedAs, settings, texts]);
  const explanation =
    startedAs === "resume"
      ? t("home.resumeText")
      : rule.kind === "trigger"
        ? t("home.pauseTriggerText")
        : t("home.pauseText", { limit: rule.ageLimitHours });
  return (
    <PlanDialog
      title={t(startedAs === "pause" ? "home.pauseTitle" : "home.resumeTitle")}
      applyLabel={t(startedAs === "pause" ? "home.pause" : "home.resume")}
      intent={intent}
      onComplete={props.onApplied}
      onClose={props.onClose}
    >
      <HelpText>{explanation}</HelpText>
    </PlanDialog>
  );
}
