import type { Settings } from "../../domain/survey/settings.ts";
import { reviveSettings } from "./revive-settings.ts";

/** The steps of setup, in their order. */
export const setupSteps = ["connection", "when", "content", "review", "done"] as const;
export type SetupStep = (typeof setupSteps)[number];

/** What an admin has typed so far. The token is not part of it: it lives in the page's memory alone. */
export interface SetupDraft {
  step: SetupStep;
  settings: Settings;
}

/** Keeps a draft over a reload or a visit elsewhere. */
export interface DraftStorage {
  read(): SetupDraft | null;
  /** Whether it is kept. */
  write(draft: SetupDraft): boolean;
  clear(): void;
}

/** A browser may forbid storage to a page inside a frame: then a draft lasts as long as the page, and nothing breaks. */
export function createDraftStorage(storage: () => Storage, key: string): DraftStorage {
  return {
    read: () => attempt(() => parseDraft(storage().getItem(key))),
    write: (draft) => attempt(() => storage().setItem(key, JSON.stringify(draft))) !== null,
    clear: () => {
      attempt(() => storage().removeItem(key));
    },
  };
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function parseDraft(text: string | null): SetupDraft | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== "object" || value === null || !("step" in value) || !("settings" in value))
    return null;
  const step = setupSteps.find((each) => each === value.step);
  const { settings } = value;
  const isSettings =
    typeof settings === "object" &&
    settings !== null &&
    "surveys" in settings &&
    Array.isArray(settings.surveys);
  return step && isSettings ? { step, settings: reviveSettings(settings) } : null;
}
