import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import { doesPlanNeedToken } from "../../domain/plan/does-plan-need-token.ts";
import type { PlanIntent } from "../../domain/plan/plan-intent.ts";
import { checkToken } from "../../domain/validation/check-token.ts";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { usePorts } from "../admin-ports.ts";
import { FindingList } from "../findings/finding-list.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import { PlanPanel } from "../plan/plan-panel.tsx";
import { usePlanRunner } from "../plan/use-plan-runner.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useTask } from "../shared/use-task.ts";
import { useLanguage } from "../texts/use-language.ts";
import { type Review, reviewAccount } from "./review-account.ts";

/** Reads the account, shows the plan for it, and applies it: every change that the page makes goes through here. */
export function PlanReview(props: {
  /** Must be the same object while nothing in it changes. */
  intent: PlanIntent;
  /** In the page's memory; asked for here when the plan needs it and it is empty. */
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
}) {
  const { t } = useLanguage();
  const ports = usePorts();
  const { intent, token, onBusy } = props;
  const { state, run } = useTask<Review>();
  const read = useCallback(() => void run(() => reviewAccount(ports, intent)), [run, ports, intent]);
  useEffect(read, [read]);
  const runner = usePlanRunner(token);
  const [wasTokenTyped] = useState(token !== "");
  const [hasStarted, setStarted] = useState(false);
  const followBusy = useCallback(
    (isBusy: boolean) => {
      if (isBusy) setStarted(true);
      onBusy?.(isBusy);
    },
    [onBusy],
  );
  if (state.phase === "idle" || state.phase === "busy") return <LoadingView label={t("review.planning")} />;
  if (state.phase === "failed")
    return <FailureNotice doing="preparePlan" failure={state.failure} onRetry={read} />;
  const { plan, permissions } = state.result;
  const needsToken = doesPlanNeedToken(plan);
  // A plan without steps because something is wrong is not a plan with nothing to do.
  const isRefused = plan.findings.some(({ severity }) => severity === "error");
  return (
    <Stack $gap={20}>
      {plan.findings.length > 0 ? <FindingList findings={plan.findings} /> : null}
      {plan.steps.length > 0 && !hasStarted ? props.renderChoice?.(state.result) : null}
      {needsToken && !wasTokenTyped ? (
        <TextField
          label={t("connection.token")}
          hint={t("review.tokenAgain")}
          type="password"
          autoComplete="new-password"
          value={token}
          onChange={props.onToken}
        />
      ) : null}
      {isRefused ? null : (
        <PlanPanel
          plan={plan}
          permissions={permissions}
          runner={runner}
          waitsFor={needsToken && !checkToken(token).ok ? t("plan.waitsFor.token") : (props.waitsFor ?? null)}
          confirmation={props.confirmation}
          {...(props.applyLabel === undefined ? {} : { applyLabel: props.applyLabel })}
          isDangerous={props.isDangerous ?? false}
          isInDialog={props.isInDialog ?? false}
          onBusy={followBusy}
          onComplete={props.onComplete}
        />
      )}
    </Stack>
  );
}
