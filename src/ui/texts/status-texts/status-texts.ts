import type { status } from "../../../../translations/en.json";

/** The `status` section of the translation files: English states its shape, and each other language must have it too. */
export type StatusTexts = typeof status;
