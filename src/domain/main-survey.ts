import { defaultSurvey } from "./default-settings.ts";
import type { Survey, Settings } from "./settings.ts";

/** The survey that today's screens edit: the first. */
export function mainSurvey(settings: Settings): Survey {
  return settings.surveys[0] ?? defaultSurvey();
}

/** The settings with their first survey replaced. */
export function withMainSurvey(settings: Settings, survey: Survey): Settings {
  return { ...settings, surveys: [survey, ...settings.surveys.slice(1)] };
}
