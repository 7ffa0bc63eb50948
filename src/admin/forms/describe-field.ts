import type { SettingsField } from "../../domain/survey/settings-schema/settings-schema.ts";
import type { SettingsProblem } from "../../domain/survey/validation/settings-problem.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";

/** The sentence for the first thing that is wrong with a setting; null when nothing is. */
export function describeField(
  t: AdminLanguage["t"],
  problems: readonly SettingsProblem[],
  field: SettingsField,
): string | null {
  const problem = problems.find((each) => each.field === field);
  return problem ? t(`problem.${problem.code}`, problem.values) : null;
}
