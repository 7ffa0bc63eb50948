import type { SettingsField } from "../settings-schema/settings-schema.ts";
import type { BodyProblemCode } from "../content/body-problem.ts";
import type { AccountEmailProblem } from "./check-account-email.ts";
import type { EndpointProblem } from "./check-endpoint.ts";
import type { HoursProblem } from "./check-hours.ts";
import type { TagProblem } from "./check-tag.ts";

export type SettingsProblemCode =
  | EndpointProblem
  | AccountEmailProblem
  | HoursProblem
  | TagProblem
  | BodyProblemCode
  | "ruleKindUnknown"
  | "delayNotBeforeAgeLimit"
  | "tagsNotDistinct"
  | "excludedTagIsOurs"
  | "scopeNotReadable"
  | "scopeHasUnknownId"
  | "scopeHasSeveralLists";

/** One setting that is wrong: which, why, and the values that the sentence names. */
export interface SettingsProblem {
  surveyKey: string;
  field: SettingsField;
  code: SettingsProblemCode;
  values: Readonly<Record<string, string | number>>;
}
