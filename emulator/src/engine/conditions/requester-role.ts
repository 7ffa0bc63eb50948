import type { Role } from "../../account/records.ts";
import { BOTH_KINDS } from "../rule-draft.ts";
import type { ConditionDefinition } from "./condition-definition.ts";
import { statementCondition } from "./statement-condition.ts";

/** Zendesk's number of each role [recorded: `triggers/definitions`]. */
const ROLE_NUMBERS: Readonly<Record<Role, string>> = { agent: "4", "end-user": "0", admin: "2" };

/** `requester_role`: the requester's role, by its number. That an admin is no agent here is assumed, as each has its own number. */
export const requesterRole: ConditionDefinition = {
  ...statementCondition({
    title: "Role",
    ruleKinds: BOTH_KINDS,
    operators: ["is", "is_not"],
    values: Object.values(ROLE_NUMBERS),
    isSo(value, { account, ticket }) {
      const role = account.users.get(ticket.requester_id)?.role;
      return role !== undefined && ROLE_NUMBERS[role] === value;
    },
  }),
  refuse: ({ field }, { kind, assumptions }) =>
    kind === "automation" && !assumptions.automationsTakeOwnerFields
      ? `"${field}" is not a condition of automations.`
      : null,
};
