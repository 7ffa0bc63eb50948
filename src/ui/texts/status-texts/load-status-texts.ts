import type { TextLocale } from "../locale.ts";
import type { StatusTexts } from "./status-texts.ts";

const folder = "../../../../translations";
const loaders = import.meta.glob<StatusTexts>("../../../../translations/*.json", {
  query: "?status",
  import: "status",
});

/** Fetches the status sentences of one language. */
export const loadStatusTexts = (locale: TextLocale) =>
  (loaders[`${folder}/${locale}.json`] as () => Promise<StatusTexts>)();
