import type { status as english } from "../../../../translations/en.json";

/** The `status` section of the translation files: English defines its shape, and replaces a text that another language lacks. */
export type StatusTexts = typeof english;
