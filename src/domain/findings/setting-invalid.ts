import { listSettingsProblems } from "../survey/validation/list-settings-problems.ts";
import type { FindingRule } from "./finding-rule.ts";

/** An invalid setting keeps the whole plan from being applied. */
export const settingInvalid: FindingRule = ({ settings }) =>
  listSettingsProblems(settings).map(({ field, code, values }) => ({
    code: "settingInvalid",
    severity: "error",
    values: { field, problem: code, ...values },
    remedy: "editSettings",
  }));
