import type { User } from "../../account/records.ts";
import type { Emulator } from "../../emulator.ts";
import { forbidden } from "../errors/api-error.ts";
import type { Permission } from "../router/route.ts";

/**
 * Refuses with 403 who may not call the route. End users have no agent endpoint; a permission of a custom role counts
 * only on Enterprise plans, the only ones that have custom roles.
 */
export function checkPermission(emulator: Emulator, user: User, permission: Permission): void {
  if (!hasPermission(emulator, user, permission)) throw forbidden();
}

/** Whether the user may do what the permission names. */
export function hasPermission(
  emulator: Emulator,
  user: User,
  permission: Permission | "ticket_tag_editing",
): boolean {
  if (user.role === "admin" || permission === "end-user") return true;
  if (user.role !== "agent" || permission === "admin") return false;
  if (permission === "agent") return true;
  const configuration = customRole(emulator, user)?.configuration;
  if (configuration === undefined) return permission === "ticket_tag_editing";
  const granted = configuration[permission];
  return granted === true || granted === "all-except-self";
}

function customRole(emulator: Emulator, user: User) {
  const { settings, customRoles } = emulator.account;
  if (!settings.planName.startsWith("enterprise") || user.custom_role_id === null) return undefined;
  return customRoles.get(user.custom_role_id);
}
