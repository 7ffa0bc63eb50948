import { defaultSurveyKey } from "./default-settings.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawSettings, Settings, Survey } from "./settings.ts";
import type { Setting } from "./settings-schema/setting.ts";
import { accountSchema, fieldOfParameter, surveySchema } from "./settings-schema/settings-schema.ts";
import { buildFrom } from "./settings-schema/walk-schema.ts";

/**
 * Reads the installation's flat, hand-editable parameters. Never fails: what cannot be read becomes its default, and is a
 * `settingInvalid` finding; a host without settings gives the defaults. Does not judge settings that can be read but are
 * wrong: `parseSettings` does.
 */
export function readSettings(raw: RawSettings | null | undefined): {
  settings: Settings;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const read = ({ parameter, read }: Pick<Setting<unknown>, "parameter" | "read">): unknown => {
    const { value, problem } = read(raw?.[parameter]);
    if (problem) findings.push(describeInvalid(fieldOfParameter(parameter), problem.code, problem.values));
    return value;
  };
  const survey = { key: defaultSurveyKey, ...buildFrom<Omit<Survey, "key">>(surveySchema, read) };
  const settings = { surveys: [survey], ...buildFrom<Omit<Settings, "surveys">>(accountSchema, read) };
  return { settings, findings };
}

/** A setting that cannot be read or is wrong, as a finding. */
export function describeInvalid(field: string, problem: string, values: Finding["values"]): Finding {
  return {
    code: "settingInvalid",
    severity: "error",
    values: { field, problem, ...values },
    remedy: "editSettings",
  };
}
