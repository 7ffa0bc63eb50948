import type { Plan, Step } from "../../domain/provisioning/plan/plan.ts";
import type { ObservedAccount } from "../../domain/provisioning/resources/observed-account.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { RolePermissions } from "../ports/people.ts";
import { readRole } from "./read-role.ts";
import type { PermissionPreview, RefusedStep } from "./permission-preview.ts";

type Lack = RefusedStep["lacks"];

const permissionOf = {
  webhook: "manageWebhooks",
  automation: "manageAutomations",
  trigger: "manageTriggers",
  target: "manageTargets",
  settings: "admin",
} as const satisfies Record<Step["resource"]["kind"], Lack>;

/**
 * Says before applying which steps Zendesk will refuse to the person who is signed in: from the role's permissions where
 * they can be read, else from what could not be read of the account. One or two requests, none for an admin who is known
 * as one.
 */
export async function previewPermissions(
  gateway: Pick<AccountGateway, "readMe" | "readRolePermissions">,
  plan: Plan,
  account: ObservedAccount,
): Promise<PermissionPreview> {
  const me = await gateway.readMe();
  if (me.role === "admin") return { basis: "admin", refused: [] };
  const permissions = me.customRoleId === null ? null : await readRole(gateway, me.customRoleId);
  if (permissions !== null) return { basis: "customRole", refused: listRefused(plan, lacksOf(permissions)) };
  const unreadable = account.unreadable.map(({ kind }) => permissionOf[kind]);
  if (me.customRoleId !== null)
    return { basis: "unknown", refused: listRefused(plan, ["admin", ...unreadable]) };
  return { basis: "agent", refused: listRefused(plan, Object.values(permissionOf)) };
}

/** Installation settings and targets are admins' alone (Zendesk, "App installations", "Targets"). */
function lacksOf({ canManageWebhooks, canManageAutomations, canManageTriggers }: RolePermissions): Lack[] {
  const lacks: Lack[] = ["admin", "manageTargets"];
  if (canManageWebhooks === false) lacks.push("manageWebhooks");
  if (canManageAutomations === false) lacks.push("manageAutomations");
  if (canManageTriggers === false) lacks.push("manageTriggers");
  return lacks;
}

function listRefused(plan: Plan, lacks: readonly Lack[]): RefusedStep[] {
  return plan.steps
    .filter(({ resource }) => lacks.includes(permissionOf[resource.kind]))
    .map(({ id, resource }) => ({ stepId: id, lacks: permissionOf[resource.kind] }));
}
