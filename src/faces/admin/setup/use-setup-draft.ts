import { useEffect, useState } from "react";
import { mainRoute, withMainRoute } from "../../../domain/main-route.ts";
import type { Route, Settings } from "../../../domain/settings.ts";
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
  const [draft, setDraft] = useState<SetupDraft>(
    () => reopen(storage.read()) ?? { step: "connection", settings },
  );
  useEffect(() => {
    if (draft.step !== "done") storage.write(draft);
  }, [draft, storage]);
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
