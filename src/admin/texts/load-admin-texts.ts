import type { TextLocale } from "../../ui/texts/locale.ts";
import type { AdminTexts } from "./admin-texts.ts";

/** Fetches one language's texts, and no other. */
export async function loadAdminTexts(locale: TextLocale): Promise<AdminTexts> {
  switch (locale) {
    case "pt-br":
      return (await import("../../../translations/pt-br.json")).admin;
    case "es":
      return (await import("../../../translations/es.json")).admin;
    case "en":
      return (await import("../../../translations/en.json")).admin;
  }
}
