import type { TextLocale } from "../locale.ts";
import type { StatusTexts } from "./status-texts.ts";

/** Fetches the status sentences of one language. */
export async function loadStatusTexts(locale: TextLocale): Promise<StatusTexts> {
  switch (locale) {
    case "pt-br":
      return (await import("./pt-br.ts")).texts;
    case "es":
      return (await import("./es.ts")).texts;
    case "en":
      return (await import("./en.ts")).texts;
  }
}
