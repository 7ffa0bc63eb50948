import { createContext, useContext } from "react";
import type { Settings } from "../../domain/survey/settings.ts";

/** Takes the settings that somebody else saved as the page's own. Set once by the page. */
export const AdoptSettingsContext = createContext<(theirs: Settings) => void>(() => {});

/** The way to show the whole page by settings that were just read. */
export function useAdoptSettings(): (theirs: Settings) => void {
  return useContext(AdoptSettingsContext);
}
