import { checkBody } from "../content/check-body.ts";
import type { Scope, Settings, Survey } from "../settings.ts";
import { checkAccountEmail } from "../validation/check-account-email.ts";
import { checkEndpoint } from "../validation/check-endpoint.ts";
import { checkHours, hourRanges, type HourRange } from "../validation/check-hours.ts";
import { checkIds, checkScope } from "../validation/check-scope.ts";
import { checkTag } from "../validation/check-tag.ts";
import type { Checked } from "../validation/checked.ts";
import type { SettingsProblemCode } from "../validation/settings-problem-code.ts";
import type { ValueProblem } from "../validation/value-problem.ts";

/** What is wrong with a value that can be read; empty where it may be applied. */
export type SettingCheck<Value> = (value: Value) => ValueProblem[];

/** Checks of the same shape as what they check: a field without one does not compile. */
export type ChecksOf<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string | number | boolean | readonly string[] | Scope
    ? SettingCheck<Shape[Key]>
    : ChecksOf<Shape[Key]>;
};

const problemsOf = (checked: Checked<unknown, SettingsProblemCode>): ValueProblem[] =>
  checked.ok ? [] : [{ code: checked.code, values: checked.values }];

const checkEmail = (value: string): ValueProblem[] => problemsOf(checkAccountEmail(value));
const checkOneTag = (value: string): ValueProblem[] => problemsOf(checkTag(value));
const within = (range: HourRange) => (value: number) => problemsOf(checkHours(value, range));

/** Every value that can be read may be applied. */
const alwaysRight = (): ValueProblem[] => [];

function checkEndpointValue(value: string): ValueProblem[] {
  const checked = checkEndpoint(value);
  return checked.ok ? [] : [checked];
}

function checkBodyValue(body: string): ValueProblem[] {
  return checkBody(body).map(({ code, line, column, values }) => ({
    code,
    values: { ...values, line, column },
  }));
}

/**
 * What is wrong with each value of a survey alone. Beside the schema, not in it: the sidebar reads settings, and loads the
 * schema before its first paint; only the admin page checks them.
 */
export const surveyChecks = {
  endpoint: checkEndpointValue,
  accountEmail: checkEmail,
  bodyTemplate: checkBodyValue,
  rule: {
    kind: alwaysRight,
    delayHours: within(hourRanges.delayHours),
    inBusinessHours: alwaysRight,
    ageLimitHours: within(hourRanges.ageLimitHours),
  },
  tags: { dispatch: checkOneTag, resend: checkOneTag, optOut: checkOneTag },
  scope: checkScope,
} satisfies ChecksOf<Omit<Survey, "key">>;

/** What is wrong with each of the other settings alone. */
export const accountChecks = {
  resend: { coolDownHours: within(hourRanges.coolDownHours), groupIds: checkIds },
  agentsMayOptOut: alwaysRight,
} satisfies ChecksOf<Omit<Settings, "surveys">>;
