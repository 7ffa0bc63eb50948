import { expect, test } from "vitest";

import type { Emulator } from "../../emulator.ts";
import { seedAccount } from "../../seed/seed-account.ts";
import { seedIds } from "../../seed/seed-ids.ts";
import { checkPermission, hasPermission } from "./check-permission.ts";

const people = { admin: seedIds.admin, agent: seedIds.agent, custom: seedIds.customAgent };

function ask(
  person: keyof typeof people,
  permission: Parameters<typeof hasPermission>[2],
  planName = "enterprise",
) {
  const account = seedAccount(0);
  account.settings.planName = planName as typeof account.settings.planName;
  const user = account.users.get(people[person]);
  if (user === undefined) throw new Error(`There is no ${person}.`);
  return hasPermission({ account } as Emulator, user, permission);
}

test.each([
  ["admin", "admin", true],
  ["admin", "manage_webhooks", true],
  ["agent", "agent", true],
  ["agent", "admin", false],
  ["agent", "manage_automations", false],
  ["agent", "ticket_tag_editing", true],
  ["custom", "manage_automations", true],
  ["custom", "manage_triggers", true],
  ["custom", "manage_webhooks", false],
  ["custom", "manage_roles", false],
  ["agent", "manage_roles", false],
  ["admin", "manage_roles", true],
  ["custom", "admin", false],
] as const)("on Enterprise %s has %s: %s", (person, permission, expected) => {
  expect(ask(person, permission)).toBe(expected);
});

test("below Enterprise a custom role counts for nothing", () => {
  expect(ask("custom", "manage_automations", "professional")).toBe(false);
});

test("who may not is refused with 403", () => {
  const account = seedAccount(0);
  const user = account.users.get(seedIds.agent);
  if (user === undefined) throw new Error("There is no agent.");
  expect(() => checkPermission({ account } as Emulator, user, "admin")).toThrow(
    expect.objectContaining({ status: 403 }),
  );
});
