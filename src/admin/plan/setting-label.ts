import { fieldOfParameter, type SettingsField } from "../../domain/survey/settings-schema/settings-schema.ts";
import type { AdminTextPath } from "../texts/admin-texts.ts";

/** The label that each setting has in its form. */
const labels: Readonly<Record<SettingsField, AdminTextPath>> = {
  endpoint: "connection.endpoint",
  accountEmail: "connection.email",
  bodyTemplate: "change.content",
  dispatchRule: "when.kind",
  delayHours: "when.delay",
  delayInBusinessHours: "when.businessHours",
  ageLimitHours: "when.ageLimit",
  dispatchTag: "tags.dispatch",
  resendTag: "tags.resend",
  optOutTag: "tags.optOut",
  excludedTags: "scope.excluded",
  scope: "scope.title",
  resendCooldownHours: "change.coolDown",
  resendGroupIds: "change.resendGroups",
  agentsMayOptOut: "change.optOut",
};

/** The label of a setting, by its field or its parameter; undefined for a name that is no setting's. */
export function settingLabel(name: string): AdminTextPath | undefined {
  const field = fieldOfParameter(name);
  return Object.hasOwn(labels, field) ? labels[field as SettingsField] : undefined;
}
