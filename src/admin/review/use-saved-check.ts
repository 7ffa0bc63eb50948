import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import {
  checkSavedSettings,
  type SavedSettingsCheck,
} from "../../application/provisioning/check-saved-settings.ts";
import type { PlanIntent } from "../../domain/provisioning/plan/plan-intent.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";

/** What must be decided before a plan is applied: somebody saved other settings, or nobody can tell. */
export type SavedDoubt = Exclude<SavedSettingsCheck, { kind: "unchanged" }>;

/** A check of the saved settings between the click and the first step. */
export interface SavedCheck {
  isChecking: boolean;
  doubt: SavedDoubt | null;
  /** Starts at once where nothing was changed since the page was read; else asks. */
  guard: (start: () => void) => void;
  /** Goes on with the plan that is shown. */
  goOn: () => void;
  dismiss: () => void;
}

/** Looks once more at what is saved before a plan is applied. `intent` says what the page knows of it. */
export function useSavedCheck(intent: PlanIntent): SavedCheck {
  const { reads, installationId } = usePorts();
  const [waiting, setWaiting] = useState<{ doubt: SavedDoubt; start: () => void } | null>(null);
  const known = knownOf(intent);
  const checking = useMutation({
    mutationFn: (settings: Settings) =>
      checkSavedSettings({ gateway: reads, installationId, known: settings }),
  });
  return {
    isChecking: checking.isPending,
    doubt: waiting?.doubt ?? null,
    guard: (start) => {
      if (known === null) return start();
      if (checking.isPending) return;
      checking.mutate(known, {
        onSuccess: (check) => (check.kind === "unchanged" ? start() : setWaiting({ doubt: check, start })),
      });
    },
    goOn: () => {
      waiting?.start();
      setWaiting(null);
    },
    dismiss: () => setWaiting(null),
  };
}

/** Null where what is saved could not be read when the page was opened, which it says there. */
function knownOf(intent: PlanIntent): Settings | null {
  return intent.kind === "setUp" || intent.kind === "change" || intent.kind === "remove"
    ? intent.saved
    : intent.settings;
}
