import type { TextLocale } from "../locale.ts";
import type { SidebarTexts } from "./sidebar-texts.ts";

const folder = "../../../../translations";
const loaders = import.meta.glob<SidebarTexts>("../../../../translations/*.json", {
  query: "?sidebar",
  import: "sidebar",
});

/** Fetches what the sidebar says beyond the status, in one language. */
export const loadSidebarTexts = (locale: TextLocale) =>
  (loaders[`${folder}/${locale}.json`] as () => Promise<SidebarTexts>)();
