import type { SettingsField } from "../settings-schema/settings-schema.ts";
import type { SettingsProblemCode } from "./settings-problem-code.ts";

/** One setting that is wrong: which, why, and the values that the sentence names. */
export interface SettingsProblem {
  surveyKey: string;
  field: SettingsField;
  code: SettingsProblemCode;
  values: Readonly<Record<string, string | number>>;
}
