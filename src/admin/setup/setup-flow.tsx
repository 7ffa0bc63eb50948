import { useState } from "react";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { Stack } from "../../ui/stack.tsx";
import { StepTrack } from "../../ui/step-track.tsx";
import { usePorts } from "../admin-ports.ts";
import { useLanguage } from "../texts/use-language.ts";
import { ConnectionStep } from "./connection-step.tsx";
import { ContentStep } from "./content-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { createDraftStorage, setupSteps } from "./draft-storage.ts";
import { ReviewStep } from "./review-step.tsx";
import { useSetupDraft } from "./use-setup-draft.ts";
import { WhenStep } from "./when-step.tsx";

/** From nothing to surveys going out: one decision a step. */
export function SetupFlow({ settings, onDone }: { settings: Settings; onDone: (applied: Settings) => void }) {
  const { t } = useLanguage();
  const { storage, installationId } = usePorts();
  const [draftStorage] = useState(() => createDraftStorage(storage, `2listen.setup.${installationId}`));
  const control = useSetupDraft(draftStorage, settings);
  const [token, setToken] = useState("");
  const [report, setReport] = useState<ApplyReport | null>(null);
  const { step } = control.draft;
  const [firstStep] = useState(step);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && step !== firstStep) setHasMoved(true);
  const stepProps = { control, token, onToken: setToken, takesFocus: hasMoved };
  return (
    <Stack $gap={32}>
      <StepTrack
        label={t("steps.label")}
        names={setupSteps.map((name) => t(`steps.${name}`))}
        activeIndex={setupSteps.indexOf(step)}
      />
      {step === "connection" ? <ConnectionStep {...stepProps} /> : null}
      {step === "when" ? <WhenStep {...stepProps} /> : null}
      {step === "content" ? <ContentStep {...stepProps} /> : null}
      {step === "review" ? <ReviewStep {...stepProps} saved={settings} onApplied={setReport} /> : null}
      {step === "done" ? (
        <DoneStep survey={control.survey} report={report} onLeave={() => onDone(control.draft.settings)} />
      ) : null}
    </Stack>
  );
}
