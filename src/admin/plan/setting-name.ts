import type { SettingsField } from "../../domain/validation/settings-problem.ts";
import type { AdminTextPath } from "../texts/admin-texts.ts";

/** The label that each setting has in its form, by the names that the domain and the manifest's parameters know it by. */
export const settingNames: Readonly<Record<string, AdminTextPath>> = {
  endpoint: "connection.endpoint",
  accountEmail: "connection.email",
  account_email: "connection.email",
  bodyTemplate: "change.content",
  body_template: "change.content",
  ruleKind: "when.kind",
  dispatch_rule: "when.kind",
  delayHours: "when.delay",
  delay_hours: "when.delay",
  delay_in_business_hours: "when.businessHours",
  ageLimitHours: "when.ageLimit",
  age_limit_hours: "when.ageLimit",
  dispatchTag: "tags.dispatch",
  dispatch_tag: "tags.dispatch",
  resendTag: "tags.resend",
  resend_tag: "tags.resend",
  optOutTag: "tags.optOut",
  opt_out_tag: "tags.optOut",
  excludedTags: "scope.excluded",
  scope: "scope.title",
  coolDownHours: "change.coolDown",
  resend_cooldown_hours: "change.coolDown",
  resendGroupIds: "change.resendGroups",
  resend_group_ids: "change.resendGroups",
  agents_may_opt_out: "change.optOut",
} satisfies Record<SettingsField, AdminTextPath> & Record<string, AdminTextPath>;
