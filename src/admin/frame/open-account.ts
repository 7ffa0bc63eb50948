import { parseSettings } from "../../domain/survey/parse-settings.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { readRole } from "../../application/permissions/read-role.ts";
import { isGatewayError } from "../../application/ports/gateway-error.ts";
import type { Person } from "../../application/ports/people.ts";
import type { AdminPorts } from "../admin-ports.ts";

/** What the page opens with: nothing for this person, or the current settings. */
export type OpenedAccount =
  | { kind: "gate"; role: "agent" | "custom"; admins: Person[] }
  | { kind: "open"; settings: Settings; findings: Finding[] };

/**
 * Admits admins, and people whose custom role may manage at least one kind of resource that surveys need: what that role will
 * be refused is shown with the plan. An admin costs no request.
 */
export async function openAccount(ports: AdminPorts): Promise<OpenedAccount> {
  if (!ports.user.isAdmin) {
    const role = await findClosedRole(ports);
    if (role) return { kind: "gate", role, admins: await listAdminsIfAllowed(ports) };
  }
  return { kind: "open", ...parseSettings(await ports.readSettings()) };
}

async function findClosedRole({ reads }: AdminPorts): Promise<"agent" | "custom" | null> {
  const me = await reads.readMe();
  if (me.role === "admin") return null;
  if (me.customRoleId === null) return "agent";
  const may = await readRole(reads, me.customRoleId);
  // Not known: the page opens, and a later refusal of Zendesk is shown where it happens.
  if (may === null) return null;
  const mayNothing = [may.canManageWebhooks, may.canManageAutomations, may.canManageTriggers].every(
    (permission) => permission === false,
  );
  return mayNothing ? "custom" : null;
}

/** Names are a courtesy: where Zendesk does not give them, the page says "an administrator". */
async function listAdminsIfAllowed({ listAdmins }: AdminPorts): Promise<Person[]> {
  try {
    return await listAdmins();
  } catch (error) {
    if (isGatewayError(error)) return [];
    throw error;
  }
}
