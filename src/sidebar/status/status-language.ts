import { chooseDateLocale, createMomentFormat, type MomentFormat } from "../../ui/texts/format-moment.ts";
import { chooseTextLocale } from "../../ui/texts/locale.ts";
import { loadStatusTexts } from "../../ui/texts/status-texts/load-status-texts.ts";
import type { StatusTexts } from "../../ui/texts/status-texts/status-texts.ts";

/** What the status is written in: the sentences and the way of dates. */
export interface StatusLanguage {
  texts: StatusTexts;
  format: MomentFormat;
  /** For the page's `lang`, plurals and numbers. */
  locale: string;
}

/** Fetches the sentences for a Zendesk locale and sets up dates in the agent's time zone. */
export async function loadStatusLanguage(
  zendeskLocale: string,
  timeZone: string | null,
): Promise<StatusLanguage> {
  const texts = await loadStatusTexts(chooseTextLocale(zendeskLocale));
  return {
    texts,
    format: createMomentFormat(zendeskLocale, timeZone, texts.moment),
    locale: chooseDateLocale(zendeskLocale),
  };
}
