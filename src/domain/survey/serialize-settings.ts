import { defaultSurvey } from "./default-settings.ts";
import type { SettingsPayload } from "../provisioning/resources/resource.ts";
import type { Settings, Survey } from "./settings.ts";
import { accountSchema, surveySchema } from "./settings-schema/settings-schema.ts";
import { writeParameters } from "./settings-schema/walk-schema.ts";

/**
 * The settings as the manifest's flat parameters, the inverse of `parseSettings`: they hold one survey, and none reads as a
 * survey that nobody has filled in. The token is not among them.
 */
export function serializeSettings(settings: Settings): SettingsPayload {
  const survey = settings.surveys[0] ?? defaultSurvey();
  return {
    ...writeParameters<Omit<Survey, "key">>(surveySchema, survey),
    ...writeParameters<Omit<Settings, "surveys">>(accountSchema, settings),
  };
}
