import { createContext, useContext } from "react";
import type { AdminLanguage } from "./admin-texts.ts";

/** Set once by the page, before the first render. */
export const LanguageContext = createContext<AdminLanguage | null>(null);

/** The texts and the locale of the page that renders the component. */
export function useLanguage(): AdminLanguage {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("Failed to find the texts: no LanguageContext around this component.");
  return language;
}
