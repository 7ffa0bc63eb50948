import type { TextLocale } from "../../ui/texts/locale.ts";
import type { AdminTexts } from "./admin-texts.ts";

const folder = "../../../translations";
const loaders = import.meta.glob<AdminTexts>("../../../translations/*.json", {
  query: "?admin",
  import: "admin",
});

/** Fetches one language's texts, and no other. */
export const loadAdminTexts = (locale: TextLocale) =>
  (loaders[`${folder}/${locale}.json`] as () => Promise<AdminTexts>)();
