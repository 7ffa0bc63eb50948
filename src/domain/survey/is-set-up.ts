import type { Survey, Settings } from "./settings.ts";

/** Whether a survey says where to send a survey, as whom, and with what body. */
function isSurveySetUp(survey: Survey): boolean {
  return survey.endpoint !== "" && survey.accountEmail !== "" && survey.bodyTemplate !== "";
}

/** Whether surveys can be sent: there is a survey, and every survey is set up. */
export function isSetUp(settings: Settings): boolean {
  return settings.surveys.length > 0 && settings.surveys.every(isSurveySetUp);
}
