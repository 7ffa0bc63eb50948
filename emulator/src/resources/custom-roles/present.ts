import type { CustomRole } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** Permissions that a real account may not list, by the switch that leaves them out. */
const doubtedKeys = {
  all: [],
  documented: ["manage_webhooks"],
  none: ["manage_webhooks", "manage_automations", "manage_triggers"],
} as const;

/** A custom role as REST shows it; `customRoleRuleKeys` decides which permissions its `configuration` has. */
export function presentCustomRole({ emulator }: ApiRequest, role: CustomRole): Record<string, unknown> {
  const { account, assumptions } = emulator;
  const left: readonly string[] = doubtedKeys[assumptions.customRoleRuleKeys];
  const configuration = Object.entries(role.configuration).filter(([name]) => !left.includes(name));
  const members = [...account.users.values()].filter(({ custom_role_id: id }) => id === role.id);
  return {
    description: "",
    ...role,
    configuration: Object.fromEntries(configuration),
    team_member_count: members.length,
  };
}
