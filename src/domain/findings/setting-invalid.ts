import { listSettingsProblems } from "../survey/validation/list-settings-problems.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A setting that cannot stand keeps everything from being applied. */
export const settingInvalid: FindingRule = ({ settings }) =>
  listSettingsProblems(settings).map(({ field, code, values }) => ({
    code: "settingInvalid",
    severity: "error",
    values: { field, problem: code, ...values },
    remedy: "editSettings",
  }));
