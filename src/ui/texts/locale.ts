/**
 * The languages that the app's texts exist in, named as Zendesk names translation files; English first, for everybody else. A
 * language is added here and by its file in `translations/`: loading, choice, budget and tests follow.
 */
export const textLocales = ["en", "pt-br", "es"] as const;

export type TextLocale = (typeof textLocales)[number];

/** The app's language for a Zendesk locale such as `pt-BR`, `es-419` or `en-US`; English for all that has no texts. */
export function chooseTextLocale(zendeskLocale: string | null | undefined): TextLocale {
  const wanted = (zendeskLocale ?? "").toLowerCase().replace("_", "-");
  const languageOf = (locale: string) => locale.split("-")[0];
  const related = textLocales.filter((locale) => languageOf(locale) === languageOf(wanted));
  return related.find((locale) => locale === wanted) ?? related[0] ?? "en";
}
