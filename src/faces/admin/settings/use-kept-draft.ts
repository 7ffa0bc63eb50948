import { useEffect, useState } from "react";
import type { Settings } from "../../../domain/settings.ts";
import { usePorts } from "../admin-ports.ts";
import { createDraftStorage } from "../setup/draft-storage.ts";

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
  const [draft, setDraft] = useState<Settings>(() => kept.read()?.settings ?? settings);
  useEffect(() => {
    if (JSON.stringify(draft) === JSON.stringify(settings)) kept.clear();
    else kept.write({ step: "review", settings: draft });
  }, [draft, settings, kept]);
  return { draft, setDraft, clear: () => kept.clear() };
}
