import type { TextLocale } from "../locale.ts";
import type { SidebarTexts } from "./sidebar-texts.ts";

/** Fetches what the sidebar says beyond the status, in one language. */
export async function loadSidebarTexts(locale: TextLocale): Promise<SidebarTexts> {
  switch (locale) {
    case "pt-br":
      return (await import("./pt-br.ts")).texts;
    case "es":
      return (await import("./es.ts")).texts;
    case "en":
      return (await import("./en.ts")).texts;
  }
}
