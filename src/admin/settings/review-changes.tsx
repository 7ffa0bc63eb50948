import { useCallback, useMemo } from "react";
import { planSteps } from "../../domain/plan/plan-steps.ts";
import type { ObservedAccount } from "../../domain/resources/observed-account.ts";
import type { Settings } from "../../domain/settings.ts";
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
  const setUp = useMemo(
    () => ({ settings, options: { saved, dispatch: "asFound" as const } }),
    [settings, saved],
  );
  const makePlan = useCallback(
    (account: ObservedAccount) => planSteps(setUp.settings, account, setUp.options),
    [setUp],
  );
  return (
    <PlanDialog title={t("change.reviewTitle")} makePlan={makePlan} setUp={setUp} onClose={props.onClose} />
  );
}
