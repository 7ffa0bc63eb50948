import { sidebar } from "../../../../translations/es.json?sidebar";
import type { SidebarTexts } from "./sidebar-texts.ts";

/** What the sidebar says beyond the status, in one language: alone in its file, so that a page fetches no other. */
export const texts: SidebarTexts = sidebar;
