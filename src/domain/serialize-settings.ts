import { mainRoute } from "./main-route.ts";
import { serializeScope } from "./parse-scope.ts";
import type { SettingsPayload } from "./resources/resource.ts";
import type { Settings } from "./settings.ts";

/** The settings as the manifest's flat parameters, the inverse of `parseSettings`. The token is not among them. */
export function serializeSettings(settings: Settings): SettingsPayload {
  const route = mainRoute(settings);
  return {
    endpoint: route.endpoint,
    account_email: route.accountEmail,
    body_template: route.bodyTemplate,
    dispatch_rule: route.rule.kind,
    delay_hours: route.rule.delayHours,
    delay_in_business_hours: route.rule.inBusinessHours,
    age_limit_hours: route.rule.ageLimitHours,
    dispatch_tag: route.tags.dispatch,
    resend_tag: route.tags.resend,
    opt_out_tag: route.tags.optOut,
    scope: serializeScope(route.scope),
    resend_cooldown_hours: settings.resend.coolDownHours,
    resend_group_ids: settings.resend.groupIds.join(","),
    agents_may_opt_out: settings.agentsMayOptOut,
  };
}
