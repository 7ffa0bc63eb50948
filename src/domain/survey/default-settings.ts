import type { Settings, Survey } from "./settings.ts";
import { accountSchema, surveySchema } from "./settings-schema/settings-schema.ts";
import { buildFrom } from "./settings-schema/walk-schema.ts";

/** The key of the one survey that the screens edit. */
export const defaultSurveyKey = "default";

/** A survey that nobody has filled in. */
export function defaultSurvey(): Survey {
  const values = buildFrom<Omit<Survey, "key">>(surveySchema, ({ initial }) => initial);
  return { key: defaultSurveyKey, ...values };
}

/** The settings of a fresh installation: nothing is sent anywhere yet. */
export function defaultSettings(): Settings {
  const values = buildFrom<Omit<Settings, "surveys">>(accountSchema, ({ initial }) => initial);
  return { surveys: [defaultSurvey()], ...values };
}
