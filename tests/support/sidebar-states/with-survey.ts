import type { Settings } from "../../../src/domain/survey/settings.ts";

type Survey = Settings["surveys"][number];

const withSurvey =
  (change: (survey: Survey) => Partial<Survey>) =>
  (settings: Settings): Settings => ({
    ...settings,
    surveys: settings.surveys.map((survey) => ({ ...survey, ...change(survey) })),
  });

/** Settings whose surveys go to fewer tickets. */
export const withScope = (scope: Partial<Survey["scope"]>) =>
  withSurvey((survey) => ({ scope: { ...survey.scope, ...scope } }));

/** Settings whose surveys are sent by another rule. */
export const withRule = (rule: Partial<Survey["rule"]>) =>
  withSurvey((survey) => ({ rule: { ...survey.rule, ...rule } }));
