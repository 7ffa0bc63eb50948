import { Button } from "@zendeskgarden/react-buttons";
import { useCallback, useMemo, useState } from "react";
import { planSteps } from "../../../domain/plan/plan-steps.ts";
import type { ObservedAccount } from "../../../domain/resources/observed-account.ts";
import type { Settings } from "../../../domain/settings.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { PlanReview } from "../review/plan-review.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** What the changed settings would change in the account; nothing does before it is applied here. */
export function ReviewChanges(props: {
  saved: Settings;
  settings: Settings;
  onClose: (isApplied: boolean) => void;
}) {
  const { t } = useLanguage();
  const { saved, settings } = props;
  const [token, setToken] = useState("");
  const [isDone, setDone] = useState(false);
  const setUp = useMemo(
    () => ({ settings, options: { saved, dispatch: "asFound" as const } }),
    [settings, saved],
  );
  const makePlan = useCallback(
    (account: ObservedAccount) => planSteps(setUp.settings, account, setUp.options),
    [setUp],
  );
  return (
    <Dialog
      title={t("change.reviewTitle")}
      closeLabel={t("action.close")}
      onClose={() => props.onClose(isDone)}
    >
      <Stack>
        <PlanReview
          makePlan={makePlan}
          setUp={setUp}
          token={token}
          onToken={setToken}
          onComplete={() => setDone(true)}
        />
        {isDone ? (
          <div>
            <Button isPrimary onClick={() => props.onClose(true)}>
              {t("action.close")}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Dialog>
  );
}
