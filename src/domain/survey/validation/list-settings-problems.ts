import type { SchemaOf, SettingsField } from "../settings-schema/settings-schema.ts";
import { accountSchema, fieldOfParameter, surveySchema } from "../settings-schema/settings-schema.ts";
import { checkValues } from "../settings-schema/check-values.ts";
import { accountChecks, type ChecksOf, surveyChecks } from "../settings-schema/setting-checks.ts";
import type { Survey, Settings } from "../settings.ts";
import type { SettingsProblem } from "./settings-problem.ts";

/**
 * Everything that keeps the settings from being applied; empty when they may be. What is wrong with one value alone, the
 * checks beside the schema say; what is wrong between values, the functions below.
 */
export function listSettingsProblems(settings: Settings): SettingsProblem[] {
  return [
    ...settings.surveys.flatMap(listSurveyProblems),
    ...listValueProblems<Omit<Settings, "surveys">>("", [accountSchema, accountChecks], settings),
  ];
}

function listValueProblems<Shape>(
  surveyKey: string,
  [schema, checks]: [SchemaOf<Shape>, ChecksOf<Shape>],
  shape: Shape,
): SettingsProblem[] {
  return checkValues(schema, checks, shape).map(({ parameter, problem: { code, values, field } }) => ({
    surveyKey,
    field: field ?? (fieldOfParameter(parameter) as SettingsField),
    code,
    values,
  }));
}

function listSurveyProblems(survey: Survey): SettingsProblem[] {
  const ofValues = listValueProblems<Omit<Survey, "key">>(survey.key, [surveySchema, surveyChecks], survey);
  const areHoursRight = !ofValues.some(isAutomationOnly);
  return [
    ...ofValues,
    ...(areHoursRight ? checkDelay(survey) : []),
    ...listTagClashes(survey),
    ...listExcludedTagsOfOurs(survey),
  ].filter((problem) => survey.rule.kind === "automation" || !isAutomationOnly(problem));
}

/** An automation whose delay ends at or after its age limit can never fire. */
function checkDelay({ key, rule }: Survey): SettingsProblem[] {
  if (rule.delayHours + 1 < rule.ageLimitHours) return [];
  const values = { delay: rule.delayHours, limit: rule.ageLimitHours };
  return [{ surveyKey: key, field: "ageLimitHours", code: "delayNotBeforeAgeLimit", values }];
}

function isAutomationOnly({ field }: SettingsProblem): boolean {
  return field === "delayHours" || field === "ageLimitHours";
}

function listTagClashes({ key, tags }: Survey): SettingsProblem[] {
  const clash = (field: SettingsField, tag: string): SettingsProblem => ({
    surveyKey: key,
    field,
    code: "tagsNotDistinct",
    values: { tag },
  });
  const problems: SettingsProblem[] = [];
  if (tags.resend === tags.dispatch) problems.push(clash("resendTag", tags.resend));
  if (tags.optOut === tags.dispatch || tags.optOut === tags.resend)
    problems.push(clash("optOutTag", tags.optOut));
  return problems;
}

/** A survey that left out its own tags would contradict itself. */
function listExcludedTagsOfOurs({ key, scope, tags }: Survey): SettingsProblem[] {
  return scope.excludedTags
    .filter((tag) => Object.values(tags).includes(tag))
    .map((tag) => ({ surveyKey: key, field: "excludedTags", code: "excludedTagIsOurs", values: { tag } }));
}
