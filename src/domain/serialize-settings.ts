import { defaultSurvey } from "./default-settings.ts";
import { serializeScope } from "./parse-scope.ts";
import type { SettingsPayload } from "./resources/resource.ts";
import type { Settings } from "./settings.ts";

/**
 * The settings as the manifest's flat parameters, the inverse of `parseSettings`: they hold one survey, and none reads as a
 * survey that nobody has filled in. The token is not among them.
 */
export function serializeSettings(settings: Settings): SettingsPayload {
  const survey = settings.surveys[0] ?? defaultSurvey();
  return {
    endpoint: survey.endpoint,
    account_email: survey.accountEmail,
    body_template: survey.bodyTemplate,
    dispatch_rule: survey.rule.kind,
    delay_hours: survey.rule.delayHours,
    delay_in_business_hours: survey.rule.inBusinessHours,
    age_limit_hours: survey.rule.ageLimitHours,
    dispatch_tag: survey.tags.dispatch,
    resend_tag: survey.tags.resend,
    opt_out_tag: survey.tags.optOut,
    scope: serializeScope(survey.scope),
    resend_cooldown_hours: settings.resend.coolDownHours,
    resend_group_ids: settings.resend.groupIds.join(","),
    agents_may_opt_out: settings.agentsMayOptOut,
  };
}
