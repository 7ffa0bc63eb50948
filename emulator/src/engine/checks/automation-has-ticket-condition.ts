import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

const FIELDS = new Set(["status", "custom_status_id", "type", "group_id", "assignee_id", "requester_id"]);

/** An automation has at least one of status, type, group, assignee and requester in `all` [documented; custom status secondary]. */
export const automationHasTicketCondition: RuleCheck = ({ kind, conditions }) =>
  kind !== "automation" || conditions.all.some(({ field }) => FIELDS.has(field))
    ? null
    : refuseRule(
        "Invalid conditions. An automation needs at least one of these ticket properties under all conditions: Status, Type, Group, Assignee, Requester.",
      );
