import { expect, test } from "vitest";

import { callEmulator } from "../../../../tests/support/emulator/emulator-client.ts";
import { startTestEmulator } from "../../../../tests/support/emulator/start-test-emulator.ts";
import type { Assumptions } from "../../assumptions.ts";
import { seedIds } from "../../seed/seed-ids.ts";

const rolePath = `GET /api/v2/custom_roles/${seedIds.customRole}`;

test("an agent is shown roles where their own has manage_roles, and else sees them in the list", async () => {
  const running = await startTestEmulator();
  const role = running.emulator.account.customRoles.get(seedIds.customRole);
  if (role === undefined) throw new Error("The bundled account lost its custom role.");
  expect((await callEmulator(running, rolePath, { as: "custom" })).status).toBe(403);
  role.configuration.manage_roles = "all-except-self";
  expect((await callEmulator(running, rolePath, { as: "custom" })).status).toBe(200);
  const list = await callEmulator(running, "GET /api/v2/custom_roles", { as: "custom" });
  expect(list.body).toMatchObject({ custom_roles: [{ id: seedIds.customRole }, { role_type: 4 }] });
});

test.each([
  ["all", ["manage_automations", "manage_roles", "manage_triggers", "manage_webhooks", "ticket_tag_editing"]],
  ["documented", ["manage_automations", "manage_roles", "manage_triggers", "ticket_tag_editing"]],
  ["none", ["manage_roles", "ticket_tag_editing"]],
] satisfies [Assumptions["customRoleRuleKeys"], string[]][])(
  "with customRoleRuleKeys %s a role's configuration has %j",
  async (customRoleRuleKeys, keys) => {
    const running = await startTestEmulator({ assumptions: { customRoleRuleKeys } });
    const { body } = await callEmulator(running, rolePath);
    const { configuration } = (body as { custom_role: { configuration: object } }).custom_role;
    expect(Object.keys(configuration)).toEqual(keys);
  },
);
