import type english from "../../../translations/en.json";
import type { TextPath, Translate } from "../../ui/texts/translate.ts";

/** The part of a translation file that the admin page uses; English defines the shape, and a test holds the other languages to it. */
export type AdminTexts = (typeof english)["admin"];

/** A text's dotted path under `admin`. */
export type AdminTextPath = TextPath<AdminTexts>;

/** Texts, and what the locale writes its own way. */
export interface AdminLanguage {
  /** Zendesk's locale, such as `pt-BR`. */
  locale: string;
  /** IANA name, such as `America/Sao_Paulo`; null means the browser's own. */
  timeZone: string | null;
  t: Translate<AdminTextPath>;
}
