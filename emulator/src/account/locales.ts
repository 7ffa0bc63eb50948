/** The account's languages, with Zendesk's ids for them. */
export const locales = [
  {
    id: 1,
    locale: "en-US",
    name: "English (United States)",
    native_name: "English (United States)",
    default: false,
  },
  { id: 19, locale: "pt-BR", name: "Português (Brasil)", native_name: "português (Brasil)", default: true },
  { id: 2, locale: "es", name: "Español", native_name: "español", default: false },
] as const;
