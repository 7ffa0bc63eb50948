import type { sidebar as english } from "../../../../translations/en.json";
import type { sidebar as portuguese } from "../../../../translations/pt-br.json";
import type { sidebar as spanish } from "../../../../translations/es.json";

/** The `sidebar` section of the translation files: English states its shape. */
export type SidebarTexts = typeof english;

type WithEveryText<Texts extends SidebarTexts> = Texts;

/** The other languages: a text that one of them lacks is a compile error here. */
export type TranslatedSidebarTexts = WithEveryText<typeof portuguese> | WithEveryText<typeof spanish>;
