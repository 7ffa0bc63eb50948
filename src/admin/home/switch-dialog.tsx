import { useCallback, useMemo, useState } from "react";
import { planPause, planResume } from "../../domain/plan/plan-pause.ts";
import type { ObservedAccount } from "../../domain/resources/observed-account.ts";
import type { Settings, Survey } from "../../domain/settings.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { PlanDialog } from "../review/plan-dialog.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** Pauses or resumes the dispatch, by a plan like any other change. */
export function SwitchDialog(props: {
  settings: Settings;
  survey: Survey;
  purpose: "pause" | "resume";
  onClose: () => void;
  onApplied: () => void;
}) {
  const { t } = useLanguage();
  const { settings, purpose } = props;
  const [startedAs] = useState(purpose);
  const { kind, ageLimitHours } = props.survey.rule;
  const makePlan = useCallback(
    (account: ObservedAccount) => (startedAs === "pause" ? planPause : planResume)(settings, account),
    [settings, startedAs],
  );
  const setUp = useMemo(
    () =>
      startedAs === "pause"
        ? null
        : { settings, options: { saved: settings, dispatch: "on" as const, adoptsUnmanaged: false } },
    [settings, startedAs],
  );
  const explanation =
    startedAs === "resume"
      ? t("home.resumeText")
      : kind === "trigger"
        ? t("home.pauseTriggerText")
        : t("home.pauseText", { limit: ageLimitHours });
  return (
    <PlanDialog
      title={t(startedAs === "pause" ? "home.pauseTitle" : "home.resumeTitle")}
      applyLabel={t(startedAs === "pause" ? "home.pause" : "home.resume")}
      makePlan={makePlan}
      setUp={setUp}
      onComplete={props.onApplied}
      onClose={props.onClose}
    >
      <HelpText>{explanation}</HelpText>
    </PlanDialog>
  );
}
