import { Button } from "@zendeskgarden/react-buttons";
import { Progress } from "@zendeskgarden/react-loaders";
import { type ReactNode, useEffect } from "react";
import type { PermissionPreview } from "../../application/permissions/permission-preview.ts";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import { ActionRow } from "../../ui/action-row.tsx";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLeaveWarning } from "../shared/use-leave-warning.ts";
import { useLanguage } from "../texts/use-language.ts";
import { findRefusedSave } from "./find-refused-save.ts";
import { summariseSteps } from "./plan-summary.ts";
import { SaveByHand } from "./save-by-hand.tsx";
import { StepList } from "./step-list.tsx";
import { type ApplyControl, useApply, type PlanRunner } from "./use-apply.ts";

/** A plan from its preview to its last outcome. Every change of the account uses this panel. */
export function PlanPanel(props: {
  plan: Plan;
  permissions: PermissionPreview | null;
  runner: PlanRunner;
  /** What must be done first, as a sentence: typing the token, confirming a number. Null for nothing. */
  waitsFor: string | null;
  /** Rendered between the steps and the button. */
  confirmation?: ReactNode;
  applyLabel?: string;
  isDangerous?: boolean;
  /** The button stays in sight while the steps scroll. */
  isInDialog?: boolean;
  onBusy?: ((isBusy: boolean) => void) | undefined;
  /** Asks whether the plan may start, and starts it. */
  onStart?: (start: () => void) => void;
  onComplete: (report: ApplyReport) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const { onBusy } = props;
  const control = useApply(props.plan, props.runner, props.onComplete);
  const { isBusy } = control;
  useLeaveWarning(isBusy);
  useEffect(() => onBusy?.(isBusy), [onBusy, isBusy]);
  const { steps } = control.report?.plan ?? props.plan;
  const isRefused = (props.permissions?.refused.length ?? 0) > 0;
  if (steps.length === 0 && !control.report) return <NothingToDo />;
  return (
    <Stack $gap={16}>
      {control.report ? null : (
        <strong>{t("plan.summary", { list: summariseSteps(language, steps) })}</strong>
      )}
      {isRefused && !control.report ? (
        <Notice type="warning" title={t("plan.refused.title")}>
          <HelpText>{t("plan.refused.next")}</HelpText>
        </Notice>
      ) : null}
      <StepList steps={steps} progress={control.progress} permissions={props.permissions} />
      <ApplyStatus control={control} stepCount={steps.length} />
      {control.report || isBusy ? null : props.confirmation}
      {control.report ? null : (
        <ActionRow $sticky={props.isInDialog ? "inDialog" : undefined}>
          <Button
            isPrimary={!isRefused}
            isDanger={props.isDangerous ?? false}
            disabled={props.waitsFor !== null || isBusy}
            onClick={() => (props.onStart ? props.onStart(control.start) : control.start())}
          >
            {isBusy ? t("plan.applying") : (props.applyLabel ?? t("plan.apply"))}
          </Button>
          {props.waitsFor === null || isBusy ? null : <HelpText>{props.waitsFor}</HelpText>}
        </ActionRow>
      )}
    </Stack>
  );
}

/** The account is as the settings ask already. */
function NothingToDo() {
  const { t } = useLanguage();
  return (
    <Notice type="success" title={t("plan.nothing.title")} isLive>
      <HelpText>{t("plan.nothing.text")}</HelpText>
    </Notice>
  );
}

function ApplyStatus({ control, stepCount }: { control: ApplyControl; stepCount: number }) {
  const { t } = useLanguage();
  const { isBusy, failure, report } = control;
  if (isBusy) {
    const done = Object.values(control.progress ?? {}).filter(({ state }) => state !== "running").length;
    const label = t("plan.progress", { done, count: stepCount });
    return (
      <div role="status">
        <Progress value={(done / Math.max(1, stepCount)) * 100} aria-label={label} />
        <HelpText>{label}</HelpText>
      </div>
    );
  }
  if (failure) return <FailureNotice doing="apply" failure={failure} onRetry={control.start} />;
  if (!report) return null;
  if (!report.isComplete) {
    const refusedSave = findRefusedSave(report);
    return refusedSave ? <SaveByHand step={refusedSave} /> : <Incomplete onContinue={control.resume} />;
  }
  // The result of a removal is read from the account, and shown beneath it.
  if (report.plan.intent.kind === "remove") return null;
  return (
    <Notice type="success" title={t("plan.complete")} isLive>
      {report.removedDuplicates > 0 ? (
        <HelpText>{t("plan.removedDuplicates", { count: report.removedDuplicates })}</HelpText>
      ) : null}
    </Notice>
  );
}

function Incomplete({ onContinue }: { onContinue: () => void }) {
  const { t } = useLanguage();
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <Notice type="error" title={t("plan.incomplete")} isLive>
      <Stack $gap={8}>
        <HelpText>{t("plan.incompleteText")}</HelpText>
        <div>
          <Button size="small" ref={button} onClick={onContinue}>
            {t("plan.continue")}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
