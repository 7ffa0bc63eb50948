/** The languages that the app's texts exist in, named as Zendesk names translation files. */
export type TextLocale = "en" | "pt-br" | "es";

/** The app's language for a Zendesk locale such as `pt-BR`, `es-419` or `en-US`; English for all that has no texts. */
export function chooseTextLocale(zendeskLocale: string | null | undefined): TextLocale {
  const language = (zendeskLocale ?? "").toLowerCase().split(/[-_]/)[0];
  if (language === "pt") return "pt-br";
  return language === "es" ? "es" : "en";
}
