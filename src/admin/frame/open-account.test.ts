import { describe, expect, it } from "vitest";
import type { OwnRole, RolePermissions } from "../../application/ports/people.ts";
import type { AdminPorts } from "../admin-ports.ts";
import { openAccount } from "./open-account.ts";

const refused = (kind: string, status: number) => ({
  kind,
  status,
  method: "GET",
  path: "/api/v2/custom_roles",
  detail: "",
  code: "",
});
const nothing: RolePermissions = {
  canManageWebhooks: false,
  canManageAutomations: false,
  canManageTriggers: false,
};

/** The ports that opening uses; a role that is an Error-like object is refused with it. */
function portsOf(me: Partial<OwnRole>, role: RolePermissions | null | object): AdminPorts {
  const reads = {
    readMe: async () => ({ role: "agent", customRoleId: null, ...me }),
    readRolePermissions: async () => {
      if (role !== null && "kind" in role) throw role;
      return role;
    },
  };
  const user = { name: "Bia", email: "", isAdmin: false, groupIds: [] };
  const ports = { reads, user, listAdmins: async () => [], readSettings: async () => ({}) };
  return ports as unknown as AdminPorts;
}

describe("the admin page", () => {
  it.each<[string, Partial<OwnRole>, object | null]>([
    ["an admin who has a role id too, whatever is said of it", { role: "admin", customRoleId: 9 }, nothing],
    ["a custom role that Zendesk does not show (403)", { customRoleId: 9 }, refused("forbidden", 403)],
    ["a custom role that is not found (404)", { customRoleId: 9 }, refused("notFound", 404)],
    ["a custom role that the list does not hold", { customRoleId: 9 }, null],
    ["a permission that is not known", { customRoleId: 9 }, { ...nothing, canManageWebhooks: null }],
  ])("opens for %s", async (_who, me, role) => {
    expect(await openAccount(portsOf(me, role))).toMatchObject({ kind: "open" });
  });

  it.each<[string, Partial<OwnRole>, string]>([
    ["an agent without a custom role", {}, "agent"],
    ["a custom role that may manage none of the three", { customRoleId: 9 }, "custom"],
  ])("shows the gate to %s", async (_who, me, role) => {
    expect(await openAccount(portsOf(me, nothing))).toEqual({ kind: "gate", role, admins: [] });
  });

  it("says what Zendesk answered where the role could not be read for another reason", async () => {
    const error = refused("unavailable", 503);
    await expect(openAccount(portsOf({ customRoleId: 9 }, error))).rejects.toBe(error);
  });
});
