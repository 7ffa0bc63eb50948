/** Zendesk's numbers for languages, as its own web widget has them: what `locale_id` of users and conditions means. */
const idOfLocale: Readonly<Record<string, number>> = {
  "en-US": 1,
  es: 2,
  de: 8,
  "zh-TW": 9,
  "zh-CN": 10,
  pl: 13,
  fr: 16,
  "pt-BR": 19,
  it: 22,
  ro: 23,
  ru: 27,
  he: 30,
  no: 34,
  ar: 66,
  ja: 67,
  ko: 69,
  cs: 78,
  th: 81,
  fi: 84,
  tr: 88,
  sv: 92,
  el: 93,
  bg: 94,
  da: 1000,
  sk: 1003,
  nl: 1005,
  hu: 1009,
  pt: 1011,
  ca: 1075,
  uk: 1173,
  "en-GB": 1176,
  "en-CA": 1181,
  "es-ES": 1186,
  "fr-CA": 1187,
  "es-419": 1194,
  "en-AU": 1277,
  "es-AR": 1282,
  "es-CL": 1283,
  "es-CO": 1284,
  "es-PE": 1285,
  "es-MX": 1364,
  "pt-PT": 1503,
};
const byLowerCase = new Map(Object.entries(idOfLocale).map(([locale, id]) => [locale.toLowerCase(), id]));
const byId = new Map(Object.entries(idOfLocale).map(([locale, id]) => [id, locale]));

/** The id of a language, case-insensitive; null for an unknown one. */
export function localeIdOf(locale: unknown): number | null {
  return typeof locale === "string" ? (byLowerCase.get(locale.toLowerCase()) ?? null) : null;
}

/** The language that a number means. */
export function localeWithId(id: number | null | undefined): string | undefined {
  return byId.get(id ?? 0);
}
