import type { SettingsProblemCode } from "./settings-problem-code.ts";

/** One thing that is wrong with a value. `field` is named where it is a part of the setting that has a field of its own. */
export interface ValueProblem {
  code: SettingsProblemCode;
  values: Readonly<Record<string, string | number>>;
  field?: "excludedTags";
}
