import { Button } from "@zendeskgarden/react-buttons";
import { useCallback, useMemo, useState } from "react";
import { planSteps } from "../../../domain/plan/plan-steps.ts";
import type { PlanOptions } from "../../../domain/plan/plan.ts";
import type { ObservedAccount } from "../../../domain/resources/observed-account.ts";
import type { Settings } from "../../../domain/settings.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { PlanReview } from "../review/plan-review.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** Puts right what drifted, takes over what sends the same survey, or switches on again: each by a plan that is shown first. */
export function RepairDialog(props: {
  settings: Settings;
  purpose: "repair" | "resume" | "adopt";
  onClose: () => void;
  onApplied: () => void;
}) {
  const { t } = useLanguage();
  const { settings, purpose } = props;
  const [token, setToken] = useState("");
  const [isDone, setDone] = useState(false);
  const setUp = useMemo(() => {
    const options: PlanOptions = {
      saved: settings,
      dispatch: purpose === "resume" ? "on" : "asFound",
      adoptsLegacy: purpose === "adopt",
    };
    return { settings, options };
  }, [settings, purpose]);
  const makePlan = useCallback(
    (account: ObservedAccount) => planSteps(setUp.settings, account, setUp.options),
    [setUp],
  );
  return (
    <Dialog title={t(`remedy.button.${purpose}`)} closeLabel={t("action.close")} onClose={props.onClose}>
      <Stack>
        <PlanReview
          makePlan={makePlan}
          setUp={setUp}
          token={token}
          onToken={setToken}
          applyLabel={t(`remedy.button.${purpose}`)}
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
