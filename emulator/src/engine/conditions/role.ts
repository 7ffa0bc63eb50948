import { valueText } from "../rule-values.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/** `role` ("current user"), triggers only: who made this update: `agent` (admins too), `end_user`, `requester_id`, `assignee_id` or a user's id. */
export const role: ConditionDefinition = {
  title: "Current user",
  ruleKinds: ["trigger"],
  operators: ["is", "is_not"],
  isTrue(condition, { account, ticket, update }) {
    if (update === null) return false;
    const { userId } = update.actor;
    const own = account.users.get(userId)?.role;
    const names = new Set<string>([String(userId)]);
    if (own === "end-user") names.add("end_user");
    if (own === "agent" || own === "admin") names.add("agent");
    if (own === "admin") names.add("admin");
    if (userId === ticket.requester_id) names.add("requester_id");
    if (userId === ticket.assignee_id) names.add("assignee_id");
    return names.has(valueText(condition)) === (condition.operator !== "is_not");
  },
};
