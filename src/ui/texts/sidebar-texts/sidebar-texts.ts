import type { sidebar } from "../../../../translations/en.json";

/** The `sidebar` section of the translation files: English states its shape, and each other language must have it too. */
export type SidebarTexts = typeof sidebar;
