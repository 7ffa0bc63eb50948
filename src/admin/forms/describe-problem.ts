import type { Checked } from "../../domain/survey/validation/checked.ts";
import type { SettingsProblemCode } from "../../domain/survey/validation/settings-problem-code.ts";
import type { TokenProblem } from "../../domain/survey/validation/check-token.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";

/** The sentence for what is wrong with one field; null when nothing is. */
export function describeProblem(
  t: AdminLanguage["t"],
  checked: Checked<unknown, SettingsProblemCode | TokenProblem>,
): string | null {
  return checked.ok ? null : t(`problem.${checked.code}`, checked.values);
}
