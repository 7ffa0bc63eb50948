import type { Plan, Step } from "../../domain/provisioning/plan/plan.ts";
import type { ObservedAccount } from "../../domain/provisioning/resources/observed-account.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { RolePermissions } from "../ports/people.ts";
import { readRole } from "./read-role.ts";
import type { Permission, PermissionPreview, RefusedStep } from "./permission-preview.ts";

const permissionOf = {
  webhook: "manageWebhooks",
  automation: "manageAutomations",
  trigger: "manageTriggers",
  target: "manageTargets",
  settings: "admin",
} as const satisfies Record<Step["resource"]["kind"], Permission>;

/**
 * Says before applying which steps Zendesk will refuse to the person who is signed in: from the role's permissions where
 * they can be read. Where Zendesk refused to show a part of the account there are no steps, and the preview says which
 * permission that takes. One or two requests.
 */
export async function previewPermissions(
  gateway: Pick<AccountGateway, "readMe" | "readRolePermissions">,
  plan: Plan,
  account: ObservedAccount,
): Promise<PermissionPreview> {
  const me = await gateway.readMe();
  const lacks = account.unreadable.map(({ kind }) => permissionOf[kind]);
  const preview = (basis: PermissionPreview["basis"], missing: readonly Permission[]): PermissionPreview => ({
    basis,
    refused: listRefused(plan, missing),
    lacks,
  });
  if (me.role === "admin") return preview("admin", []);
  const permissions = me.customRoleId === null ? null : await readRole(gateway, me.customRoleId);
  if (permissions !== null) return preview("customRole", lacksOf(permissions));
  if (me.customRoleId !== null) return preview("unknown", ["admin"]);
  return preview("agent", Object.values(permissionOf));
}

/** Installation settings and targets are admins' alone (Zendesk, "App installations", "Targets"). */
function lacksOf({
  canManageWebhooks,
  canManageAutomations,
  canManageTriggers,
}: RolePermissions): Permission[] {
  const lacks: Permission[] = ["admin", "manageTargets"];
  if (canManageWebhooks === false) lacks.push("manageWebhooks");
  if (canManageAutomations === false) lacks.push("manageAutomations");
  if (canManageTriggers === false) lacks.push("manageTriggers");
  return lacks;
}

function listRefused(plan: Plan, lacks: readonly Permission[]): RefusedStep[] {
  return plan.steps
    .filter(({ resource }) => lacks.includes(permissionOf[resource.kind]))
    .map(({ id, resource }) => ({ stepId: id, lacks: permissionOf[resource.kind] }));
}
