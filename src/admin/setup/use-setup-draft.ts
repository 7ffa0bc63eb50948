import { useEffect, useState } from "react";
import { defaultSurvey } from "../../domain/survey/default-settings.ts";
import { findSurvey } from "../../domain/survey/find-survey.ts";
import { putSurvey } from "../../domain/survey/put-survey.ts";
import type { Survey, Settings } from "../../domain/survey/settings.ts";
import { useLeaveWarning } from "../shared/use-leave-warning.ts";
import type { DraftStorage, SetupDraft, SetupStep } from "./draft-storage.ts";

/** The draft of a setup and the ways to change it; every change is kept at once. */
export interface SetupDraftControl {
  draft: SetupDraft;
  survey: Survey;
  goTo: (step: SetupStep) => void;
  changeSurvey: (part: Partial<Survey>) => void;
  clear: () => void;
}

/** Takes up the draft that was left behind, else starts from `settings`. */
export function useSetupDraft(storage: DraftStorage, settings: Settings): SetupDraftControl {
  const [start] = useState(settings);
  const [isLost, setLost] = useState(false);
  const [draft, setDraft] = useState<SetupDraft>(
    () => reopen(storage.read()) ?? { step: "connection", settings },
  );
  useEffect(() => {
    if (draft.step !== "done") setLost(!storage.write(draft) && draft.settings !== start);
    else setLost(false);
  }, [draft, storage, start]);
  useLeaveWarning(isLost);
  return {
    draft,
    survey: firstSurveyOf(draft),
    goTo: (step) => setDraft((current) => ({ ...current, step })),
    changeSurvey: (part) =>
      setDraft((current) => ({
        ...current,
        settings: putSurvey(current.settings, { ...firstSurveyOf(current), ...part }),
      })),
    clear: () => storage.clear(),
  };
}

/** A draft that was finished has nothing left to do. */
function reopen(draft: SetupDraft | null): SetupDraft | null {
  return draft?.step === "done" ? null : draft;
}

/** The survey that a setup makes: the account's first. */
function firstSurveyOf({ settings }: SetupDraft): Survey {
  const fresh = defaultSurvey();
  return findSurvey(settings, fresh.key) ?? fresh;
}
