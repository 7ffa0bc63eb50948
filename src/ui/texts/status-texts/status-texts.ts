import type { status as english } from "../../../../translations/en.json";

/** The `status` section of the translation files: English states its shape, and stands in where another lacks a text. */
export type StatusTexts = typeof english;
