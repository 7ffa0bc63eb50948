import type { SettingsProblemCode } from "./settings-problem-code.ts";

/** One problem of a value. `field` names the part of the setting where that part has a form field of its own. */
export interface ValueProblem {
  code: SettingsProblemCode;
  values: Readonly<Record<string, string | number>>;
  field?: "excludedTags";
}
