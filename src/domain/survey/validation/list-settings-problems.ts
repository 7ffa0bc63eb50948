import { checkBody } from "../content/check-body.ts";
import type { Survey, Settings } from "../settings.ts";
import { checkAccountEmail } from "./check-account-email.ts";
import { checkEndpoint } from "./check-endpoint.ts";
import { checkHours, hourRanges } from "./check-hours.ts";
import { checkScope } from "./check-scope.ts";
import { checkTag } from "./check-tag.ts";
import type { Checked } from "./checked.ts";
import type { SettingsField } from "../settings-schema/settings-schema.ts";
import type { SettingsProblem, SettingsProblemCode } from "./settings-problem.ts";

/** Everything that keeps the settings from being applied, in the order of the screens; empty when they may be. */
export function listSettingsProblems(settings: Settings): SettingsProblem[] {
  return [
    ...settings.surveys.flatMap(listSurveyProblems),
    ...reportAs(
      "",
      "resendCooldownHours",
      checkHours(settings.resend.coolDownHours, hourRanges.coolDownHours),
    ),
  ];
}

function listSurveyProblems(survey: Survey): SettingsProblem[] {
  const { key, rule, tags } = survey;
  return [
    ...reportAs(key, "endpoint", checkEndpoint(survey.endpoint)),
    ...reportAs(key, "accountEmail", checkAccountEmail(survey.accountEmail)),
    ...listRuleProblems(survey),
    ...checkBody(survey.bodyTemplate).map(({ code, line, column, values }): SettingsProblem => ({
      surveyKey: key,
      field: "bodyTemplate",
      code,
      values: { ...values, line, column },
    })),
    ...reportAs(key, "dispatchTag", checkTag(tags.dispatch)),
    ...reportAs(key, "resendTag", checkTag(tags.resend)),
    ...reportAs(key, "optOutTag", checkTag(tags.optOut)),
    ...listTagClashes(survey),
    ...checkScope(survey),
  ].filter((problem) => rule.kind === "automation" || !isAutomationOnly(problem));
}

/** An automation whose delay ends at or after its age limit can never fire. */
function listRuleProblems({ key, rule }: Survey): SettingsProblem[] {
  const problems = [
    ...reportAs(key, "delayHours", checkHours(rule.delayHours, hourRanges.delayHours)),
    ...reportAs(key, "ageLimitHours", checkHours(rule.ageLimitHours, hourRanges.ageLimitHours)),
  ];
  if (problems.length > 0 || rule.delayHours + 1 < rule.ageLimitHours) return problems;
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

function reportAs(
  surveyKey: string,
  field: SettingsField,
  checked: Checked<unknown, SettingsProblemCode>,
): SettingsProblem[] {
  return checked.ok ? [] : [{ surveyKey, field, code: checked.code, values: checked.values }];
}
