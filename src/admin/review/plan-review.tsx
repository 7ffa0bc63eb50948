import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Permission } from "../../application/permissions/permission-preview.ts";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import { doesPlanNeedToken } from "../../domain/provisioning/plan/does-plan-need-token.ts";
import { isRefused } from "../../domain/provisioning/plan/is-refused.ts";
import type { PlanIntent } from "../../domain/provisioning/plan/plan-intent.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { checkToken } from "../../domain/survey/validation/check-token.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SecretField } from "../../ui/fields/secret-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { FindingList } from "../findings/finding-list.tsx";
import { useAdoptSettings } from "../frame/adopt-settings-context.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { PlanPanel } from "../plan/plan-panel.tsx";
import { usePlanRunner } from "../plan/use-plan-runner.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { SavedMeanwhile } from "./saved-meanwhile.tsx";
import { type Review, useReview } from "./use-review.ts";
import { useSavedCheck } from "./use-saved-check.ts";

interface PlanReviewProps {
  /** Must be the same object while nothing in it changes. */
  intent: PlanIntent;
  /** In the page's memory; this screen asks for it when the plan needs it and it is empty. */
  token: string;
  onToken: (token: string) => void;
  /** What else must be done before the plan can be applied, in a sentence. */
  waitsFor?: string | null;
  /** A last question, between the steps and the button. */
  confirmation?: ReactNode;
  applyLabel?: string;
  isDangerous?: boolean;
  isInDialog?: boolean;
  onBusy?: (isBusy: boolean) => void;
  onComplete: (report: ApplyReport) => void;
  /** A choice that changes the plan; gone once it is being applied. */
  renderChoice?: (review: Review) => ReactNode;
  /** The page adopts settings that another admin saved meanwhile. */
  onKeepTheirs?: (theirs: Settings) => void;
}

/**
 * Reads the account, shows the plan for it, and applies it: every change that the page makes goes through here. Where another admin
 * saved other settings meanwhile, the person is asked, and the account is read and planned once more from those.
 */
export function PlanReview(props: PlanReviewProps) {
  const [theirs, setTheirs] = useState<Settings | null>(null);
  const { intent: given } = props;
  const intent = useMemo(() => (theirs === null ? given : basedOn(given, theirs)), [given, theirs]);
  return (
    <ReviewedPlan
      {...props}
      key={theirs === null ? "" : JSON.stringify(theirs)}
      intent={intent}
      onBaseOn={setTheirs}
    />
  );
}

/** The same change of an account whose settings are these now. */
function basedOn(intent: PlanIntent, theirs: Settings): PlanIntent {
  return intent.kind === "setUp" || intent.kind === "change" || intent.kind === "remove"
    ? { ...intent, saved: theirs }
    : { ...intent, settings: theirs };
}

function ReviewedPlan(props: PlanReviewProps & { onBaseOn: (theirs: Settings) => void }) {
  const { t } = useLanguage();
  const { intent, token, onBusy } = props;
  const adoptSettings = useAdoptSettings();
  const saved = useSavedCheck(intent);
  const { review, failure, retry } = useReview(intent);
  const runner = usePlanRunner(token);
  const [wasTokenTyped] = useState(token !== "");
  const [hasStarted, setStarted] = useState(false);
  const [isComplete, setComplete] = useState(false);
  const followBusy = useCallback(
    (isBusy: boolean) => {
      if (isBusy) setStarted(true);
      onBusy?.(isBusy);
    },
    [onBusy],
  );
  if (failure) return <FailureNotice doing="preparePlan" failure={failure} onRetry={retry} />;
  if (!review) return <LoadingView label={t("review.planning")} />;
  const { plan, permissions } = review;
  const needsToken = doesPlanNeedToken(plan);
  return (
    <Stack $gap={20}>
      {permissions.lacks.length > 0 ? <UnseenAccount lacks={permissions.lacks} /> : null}
      {plan.findings.length > 0 ? <FindingList findings={plan.findings} /> : null}
      {plan.steps.length > 0 && !hasStarted ? props.renderChoice?.(review) : null}
      {needsToken && !wasTokenTyped && !isComplete ? (
        <SecretField
          label={t("connection.token")}
          hint={t("review.tokenAgain")}
          value={token}
          onChange={props.onToken}
        />
      ) : null}
      {isRefused(plan) ? null : (
        <PlanPanel
          plan={plan}
          permissions={permissions}
          runner={runner}
          waitsFor={
            saved.isChecking || saved.doubt
              ? t(saved.doubt ? "plan.waitsFor.choice" : "plan.waitsFor.saved")
              : needsToken && !checkToken(token).ok
                ? t("plan.waitsFor.token")
                : (props.waitsFor ?? null)
          }
          onStart={saved.guard}
          confirmation={
            saved.doubt ? (
              <SavedMeanwhile
                doubt={saved.doubt}
                onCancel={saved.dismiss}
                onApplyMine={(theirs) => (theirs === null ? saved.goOn() : props.onBaseOn(theirs))}
                onKeepTheirs={(theirs) => {
                  saved.dismiss();
                  props.onKeepTheirs?.(theirs);
                  adoptSettings(theirs);
                }}
              />
            ) : (
              props.confirmation
            )
          }
          {...(props.applyLabel === undefined ? {} : { applyLabel: props.applyLabel })}
          isDangerous={props.isDangerous ?? false}
          isInDialog={props.isInDialog ?? false}
          onBusy={followBusy}
          onComplete={(report) => {
            props.onToken("");
            setComplete(true);
            props.onComplete(report);
          }}
        />
      )}
    </Stack>
  );
}

/** Which permissions it takes to see the account whole, where the person's role lacks them. */
function UnseenAccount({ lacks }: { lacks: readonly Permission[] }) {
  const { t, locale } = useLanguage();
  const names = lacks.map((permission) => t(`plan.refused.lacks.${permission}`));
  const permissions = new Intl.ListFormat(locale).format(names);
  return (
    <Notice type="warning" title={t("plan.unseen.title")} isLive>
      <HelpText>{t("plan.unseen.text", { permissions })}</HelpText>
    </Notice>
  );
}
