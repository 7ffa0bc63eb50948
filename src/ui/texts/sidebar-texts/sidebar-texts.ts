import type { sidebar as english } from "../../../../translations/en.json";

/** The `sidebar` section of the translation files: English states its shape, and stands in where another lacks a text. */
export type SidebarTexts = typeof english;
