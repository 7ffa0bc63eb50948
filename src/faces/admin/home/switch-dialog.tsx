import { Button } from "@zendeskgarden/react-buttons";
import { useCallback, useMemo, useState } from "react";
import { mainRoute } from "../../../domain/main-route.ts";
import { planPause, planResume } from "../../../domain/plan/plan-pause.ts";
import type { ObservedAccount } from "../../../domain/resources/observed-account.ts";
import type { Settings } from "../../../domain/settings.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { QuietText } from "../../../ui/quiet-text.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { PlanReview } from "../review/plan-review.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** Pauses or resumes the dispatch, by a plan like any other change. */
export function SwitchDialog(props: {
  settings: Settings;
  purpose: "pause" | "resume";
  onClose: () => void;
  onApplied: () => void;
}) {
  const { t } = useLanguage();
  const { settings, purpose } = props;
  const [startedAs] = useState(purpose);
  const [token, setToken] = useState("");
  const [isDone, setDone] = useState(false);
  const { kind, ageLimitHours } = mainRoute(settings).rule;
  const makePlan = useCallback(
    (account: ObservedAccount) => (startedAs === "pause" ? planPause : planResume)(settings, account),
    [settings, startedAs],
  );
  const setUp = useMemo(
    () =>
      startedAs === "pause"
        ? null
        : { settings, options: { saved: settings, dispatch: "on" as const, adoptsLegacy: false } },
    [settings, startedAs],
  );
  const explanation =
    startedAs === "resume"
      ? t("home.resumeText")
      : kind === "trigger"
        ? t("home.pauseTriggerText")
        : t("home.pauseText", { limit: ageLimitHours });
  return (
    <Dialog
      title={t(startedAs === "pause" ? "home.pauseTitle" : "home.resumeTitle")}
      closeLabel={t("action.close")}
      onClose={props.onClose}
    >
      <Stack>
        <QuietText>{explanation}</QuietText>
        <PlanReview
          makePlan={makePlan}
          setUp={setUp}
          token={token}
          onToken={setToken}
          applyLabel={t(startedAs === "pause" ? "home.pause" : "home.resume")}
          onComplete={() => {
            setDone(true);
            props.onApplied();
          }}
        />
        {isDone ? (
          <div>
            <Button isPrimary onClick={props.onClose}>
              {t("action.close")}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Dialog>
  );
}
