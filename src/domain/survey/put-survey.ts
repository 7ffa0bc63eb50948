import type { Settings, Survey } from "./settings.ts";

/** The settings with one survey put in place of the one with the same key, or added where there is none. */
export function putSurvey(settings: Settings, survey: Survey): Settings {
  const isKnown = settings.surveys.some(({ key }) => key === survey.key);
  const surveys = isKnown
    ? settings.surveys.map((other) => (other.key === survey.key ? survey : other))
    : [...settings.surveys, survey];
  return { ...settings, surveys };
}
