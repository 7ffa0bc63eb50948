import type { sidebar as english } from "../../../../translations/en.json";

/** The `sidebar` section of the translation files: English defines its shape, and replaces a text that another language lacks. */
export type SidebarTexts = typeof english;
