import type { Settings, Survey } from "./settings.ts";

/** The survey with a key; null where the settings hold none. */
export function findSurvey({ surveys }: Settings, key: string): Survey | null {
  return surveys.find((survey) => survey.key === key) ?? null;
}
