import { useEffect, useState } from "react";
import { mainRoute, withMainRoute } from "../../../domain/main-route.ts";
import type { Route, Settings } from "../../../domain/settings.ts";
import { useLeaveWarning } from "../shared/use-leave-warning.ts";
import type { DraftStorage, SetupDraft, SetupStep } from "./draft-storage.ts";

/** The draft of a setup and the ways to change it; every change is kept at once. */
export interface SetupDraftControl {
  draft: SetupDraft;
  route: Route;
  goTo: (step: SetupStep) => void;
  changeRoute: (part: Partial<Route>) => void;
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
    route: mainRoute(draft.settings),
    goTo: (step) => setDraft((current) => ({ ...current, step })),
    changeRoute: (part) =>
      setDraft((current) => ({
        ...current,
        settings: withMainRoute(current.settings, { ...mainRoute(current.settings), ...part }),
      })),
    clear: () => storage.clear(),
  };
}

/** A draft that was finished has nothing left to do. */
function reopen(draft: SetupDraft | null): SetupDraft | null {
  return draft?.step === "done" ? null : draft;
}
