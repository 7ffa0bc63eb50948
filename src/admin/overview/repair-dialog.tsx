import { useCallback, useMemo } from "react";
import { planSteps } from "../../domain/plan/plan-steps.ts";
import type { PlanOptions } from "../../domain/plan/plan.ts";
import type { ObservedAccount } from "../../domain/resources/observed-account.ts";
import type { Settings } from "../../domain/settings.ts";
import { PlanDialog } from "../review/plan-dialog.tsx";
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
  const setUp = useMemo(() => {
    const options: PlanOptions = {
      saved: settings,
      dispatch: purpose === "resume" ? "on" : "asFound",
      adoptsUnmanaged: purpose === "adopt",
    };
    return { settings, options };
  }, [settings, purpose]);
  const makePlan = useCallback(
    (account: ObservedAccount) => planSteps(setUp.settings, account, setUp.options),
    [setUp],
  );
  const label = t(`remedy.button.${purpose}`);
  return (
    <PlanDialog
      title={label}
      applyLabel={label}
      makePlan={makePlan}
      setUp={setUp}
      onComplete={props.onApplied}
      onClose={props.onClose}
    />
  );
}
