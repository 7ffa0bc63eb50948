import { useCallback, useMemo, useState } from "react";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { CheckboxField } from "../../ui/fields/checkbox-field.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { DryRunPanel } from "../review/dry-run-panel.tsx";
import { PlanReview } from "../review/plan-review.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { useResourceTexts } from "../texts/use-resource-texts.ts";
import type { SetupStepProps } from "./setup-step-props.ts";
import { StepFrame } from "./step-frame.tsx";

/** What would happen, to which tickets and to the account, before any of it does. */
export function ReviewStep(
  props: SetupStepProps & { saved: Settings; onApplied: (report: ApplyReport) => void },
) {
  const { t } = useLanguage();
  const { control, token, saved } = props;
  const { settings } = control.draft;
  const [isAcknowledged, setAcknowledged] = useState(false);
  const [hasStarted, setStarted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [adopts, setAdopts] = useState(true);
  const [sendsToken] = useState(token !== "");
  const texts = useResourceTexts();
  const intent = useMemo(
    () => ({ kind: "setUp", settings, saved, adoptsUnmanaged: adopts, sendsToken, texts }) as const,
    [settings, saved, adopts, sendsToken, texts],
  );
  const followBusy = useCallback((busy: boolean) => {
    setBusy(busy);
    if (busy) setStarted(true);
  }, []);
  return (
    <StepFrame
      title={t("review.title")}
      {...(hasStarted ? {} : { intro: t("review.intro") })}
      isWide
      takesFocus={props.takesFocus}
      onBack={isBusy ? undefined : () => control.goTo("content")}
      actions={null}
    >
      <Panel aria-label={t("dryRun.title")}>
        <Heading as="h3">{t("dryRun.title")}</Heading>
        <DryRunPanel survey={control.survey} onAcknowledged={setAcknowledged} />
      </Panel>
      <Panel aria-label={t("review.planTitle")}>
        <Heading as="h3">{t("review.planTitle")}</Heading>
        <PlanReview
          intent={intent}
          token={token}
          onToken={props.onToken}
          waitsFor={isAcknowledged ? null : t("plan.waitsFor.count")}
          onBusy={followBusy}
          onComplete={(report) => {
            props.onApplied(report);
            control.clear();
            control.goTo("done");
          }}
          renderChoice={({ plan }) =>
            !adopts || plan.steps.some(concernsEarlierSetup) ? (
              <CheckboxField
                label={t("review.adopt")}
                hint={t("review.adoptHint")}
                isChecked={adopts}
                onChange={setAdopts}
              />
            ) : null
          }
        />
      </Panel>
    </StepFrame>
  );
}

/** Whether a step adopts or switches off an unmanaged resource. */
function concernsEarlierSetup({ reason, resource }: Step): boolean {
  return resource.role === "unmanaged" || reason === "takenOver" || reason === "sendsTheSameSurvey";
}
