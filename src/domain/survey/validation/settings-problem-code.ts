import type { BodyProblemCode } from "../content/body-problem.ts";
import type { AccountEmailProblem } from "./check-account-email.ts";
import type { EndpointProblem } from "./check-endpoint.ts";
import type { HoursProblem } from "./check-hours.ts";
import type { TagProblem } from "./check-tag.ts";

/** What can be wrong with a setting, as a code with a sentence in the translations. */
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
