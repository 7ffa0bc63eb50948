import { useEffect, useState } from "react";
import type { Settings } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";
import { createDraftStorage } from "../setup/draft-storage.ts";
import { useLeaveWarning } from "../shared/use-leave-warning.ts";

/** Changes that are typed but not applied: kept over a visit elsewhere, until they are applied or undone. */
export interface KeptDraft {
  draft: Settings;
  setDraft: (draft: Settings) => void;
  clear: () => void;
}

/** Takes up the changes that were left behind, else starts from what is saved. */
export function useKeptDraft(settings: Settings): KeptDraft {
  const { storage, installationId } = usePorts();
  const [kept] = useState(() => createDraftStorage(storage, `2listen.change.${installationId}`));
  const [isLost, setLost] = useState(false);
  const [draft, setDraft] = useState<Settings>(() => kept.read()?.settings ?? settings);
  useEffect(() => {
    const isChanged = JSON.stringify(draft) !== JSON.stringify(settings);
    if (!isChanged) kept.clear();
    setLost(isChanged && !kept.write({ step: "review", settings: draft }));
  }, [draft, settings, kept]);
  useLeaveWarning(isLost);
  return { draft, setDraft, clear: () => kept.clear() };
}
