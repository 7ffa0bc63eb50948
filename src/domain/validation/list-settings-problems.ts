import { checkBody } from "../body-template/check-body.ts";
import type { Route, Settings } from "../settings.ts";
import { checkAccountEmail } from "./check-account-email.ts";
import { checkEndpoint } from "./check-endpoint.ts";
import { checkHours, hourRanges } from "./check-hours.ts";
import { checkScope } from "./check-scope.ts";
import { checkTag } from "./check-tag.ts";
import type { Checked } from "./checked.ts";
import type { SettingsField, SettingsProblem, SettingsProblemCode } from "./settings-problem.ts";

/** Everything that keeps the settings from being applied, in the order of the screens; empty when they may be. */
export function listSettingsProblems(settings: Settings): SettingsProblem[] {
  return [
    ...settings.routes.flatMap(listRouteProblems),
    ...reportAs("", "coolDownHours", checkHours(settings.resend.coolDownHours, hourRanges.coolDownHours)),
  ];
}

function listRouteProblems(route: Route): SettingsProblem[] {
  const { key, rule, tags } = route;
  return [
    ...reportAs(key, "endpoint", checkEndpoint(route.endpoint)),
    ...reportAs(key, "accountEmail", checkAccountEmail(route.accountEmail)),
    ...listRuleProblems(route),
    ...checkBody(route.bodyTemplate).map(({ code, line, column, values }): SettingsProblem => ({
      routeKey: key,
      field: "bodyTemplate",
      code,
      values: { ...values, line, column },
    })),
    ...reportAs(key, "dispatchTag", checkTag(tags.dispatch)),
    ...reportAs(key, "resendTag", checkTag(tags.resend)),
    ...reportAs(key, "optOutTag", checkTag(tags.optOut)),
    ...listTagClashes(route),
    ...checkScope(route),
  ].filter((problem) => rule.kind === "automation" || !isAutomationOnly(problem));
}

/** An automation whose delay ends at or after its age limit can never fire. */
function listRuleProblems({ key, rule }: Route): SettingsProblem[] {
  const problems = [
    ...reportAs(key, "delayHours", checkHours(rule.delayHours, hourRanges.delayHours)),
    ...reportAs(key, "ageLimitHours", checkHours(rule.ageLimitHours, hourRanges.ageLimitHours)),
  ];
  if (problems.length > 0 || rule.delayHours + 1 < rule.ageLimitHours) return problems;
  const values = { delay: rule.delayHours, limit: rule.ageLimitHours };
  return [{ routeKey: key, field: "ageLimitHours", code: "delayNotBeforeAgeLimit", values }];
}

function isAutomationOnly({ field }: SettingsProblem): boolean {
  return field === "delayHours" || field === "ageLimitHours";
}

function listTagClashes({ key, tags }: Route): SettingsProblem[] {
  const clash = (field: SettingsField, tag: string): SettingsProblem => ({
    routeKey: key,
    field,
    code: "tagsNotDistinct",
    values: { tag },
  });
  const problems: SettingsProblem[] = [];
  if (tags.resend === tags.dispatch) problems.push(clash("resendTag", tags.resend));
  if (tags.optOut === tags.dispatch || tags.optOut === tags.resend)
    problems.push(clash("optOutTag", tags.optOut));
  return problems;
}

function reportAs(
  routeKey: string,
  field: SettingsField,
  checked: Checked<unknown, SettingsProblemCode>,
): SettingsProblem[] {
  return checked.ok ? [] : [{ routeKey, field, code: checked.code, values: checked.values }];
}
