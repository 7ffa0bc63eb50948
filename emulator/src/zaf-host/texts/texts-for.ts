import { en, type Texts } from "./en.ts";
import { ptBr } from "./pt-br.ts";

/** The host page's texts: Portuguese for every `pt` locale, English for all others. Apps still get the locale as it is. */
export function textsFor(locale: string): Texts {
  return locale.toLowerCase().startsWith("pt") ? ptBr : en;
}
