import type { Settings, Survey } from "../../../src/domain/survey/settings.ts";

/** The only survey of settings that hold one. Throws where they hold none, or several. */
export function theSurvey({ surveys }: Settings): Survey {
  const [survey, ...others] = surveys;
  if (!survey || others.length > 0) throw new Error(`Expected one survey, found ${surveys.length}.`);
  return survey;
}
