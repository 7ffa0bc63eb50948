import type { BodyProblemCode } from "../body-template/body-problem.ts";
import type { AccountEmailProblem } from "./check-account-email.ts";
import type { EndpointProblem } from "./check-endpoint.ts";
import type { HoursProblem } from "./check-hours.ts";
import type { TagProblem } from "./check-tag.ts";

/** A setting's name as the screens and the manifest's parameters know it. */
export type SettingsField =
  | "endpoint"
  | "accountEmail"
  | "bodyTemplate"
  | "ruleKind"
  | "delayHours"
  | "ageLimitHours"
  | "dispatchTag"
  | "resendTag"
  | "optOutTag"
  | "excludedTags"
  | "scope"
  | "coolDownHours"
  | "resendGroupIds";

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

/** One setting that cannot stand as it is: which, why, and the values that the sentence names. */
export interface SettingsProblem {
  surveyKey: string;
  field: SettingsField;
  code: SettingsProblemCode;
  values: Readonly<Record<string, string | number>>;
}
