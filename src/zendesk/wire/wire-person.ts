import { array, boolean, nullish, object, optional, string, type InferOutput } from "valibot";
import type { RolePermissions } from "../../application/ports/people.ts";
import { optionalFlag, optionalText, wireId, wireNumber } from "./wire-values.ts";

/** `GET /api/v2/users/me`. Recorded accounts give admins a `custom_role_id` too. */
export const meSchema = object({
  user: object({
    id: wireNumber,
    name: optionalText,
    email: nullish(string(), null),
    role: string(),
    custom_role_id: nullish(wireNumber, null),
  }),
});

/**
 * A custom role. That `configuration` holds `manage_webhooks` has no public source, nor is it said that it holds every permission:
 * what is missing is not known.
 */
export const customRoleSchema = object({
  id: wireNumber,
  configuration: nullish(
    object({
      manage_webhooks: optionalFlag,
      manage_automations: optionalFlag,
      manage_triggers: optionalFlag,
    }),
  ),
});

/** `GET /api/v2/account/settings`; which features it names varies by plan. */
export const accountSettingsSchema = object({
  settings: object({
    active_features: nullish(object({ customer_satisfaction: nullish(boolean(), null) })),
  }),
});

/** `GET /api/v2/users?role=admin`. */
export const adminListSchema = object({
  users: array(object({ name: optionalText, email: nullish(string(), null), active: optionalFlag })),
});

/** A brand, group or ticket form; groups have no `active`. */
export const choiceSchema = object({ id: wireId, name: string(), active: optional(boolean()) });

/** What a custom role may do. */
export function readPermissions({ configuration }: InferOutput<typeof customRoleSchema>): RolePermissions {
  return {
    canManageWebhooks: configuration?.manage_webhooks ?? null,
    canManageAutomations: configuration?.manage_automations ?? null,
    canManageTriggers: configuration?.manage_triggers ?? null,
  };
}
