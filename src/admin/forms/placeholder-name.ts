import type { Placeholder } from "../../domain/survey/content/placeholder.ts";
import type { AdminLanguage, AdminTextPath } from "../texts/admin-texts.ts";

type Underscored<Name extends string> = Name extends `${infer Head}.${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** The displayed name of a placeholder. */
export function namePlaceholder(t: AdminLanguage["t"], placeholder: Placeholder): string {
  const key = placeholder.replaceAll(".", "_") as Underscored<Placeholder>;
  const path: AdminTextPath = `placeholder.${key}`;
  return t(path);
}
