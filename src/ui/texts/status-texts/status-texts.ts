import type { status as english } from "../../../../translations/en.json";
import type { status as portuguese } from "../../../../translations/pt-br.json";
import type { status as spanish } from "../../../../translations/es.json";

/** The `status` section of the translation files: English states its shape. */
export type StatusTexts = typeof english;

type WithEveryText<Texts extends StatusTexts> = Texts;

/** The other languages: a text that one of them lacks is a compile error here. */
export type TranslatedStatusTexts = WithEveryText<typeof portuguese> | WithEveryText<typeof spanish>;
