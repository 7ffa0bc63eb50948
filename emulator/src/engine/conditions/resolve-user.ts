import type { ConditionContext } from "./condition-definition.ts";
import { emptyToNull, idText } from "../rule-values.ts";

/** A user as a condition names it: `current_user` (who makes the update), `requester_id`, `assignee_id`, an id, or "" for nobody. */
export function resolveUser(value: string, context: ConditionContext): string | null {
  if (value === "current_user") return idText(context.update?.actor.userId ?? 0);
  if (value === "requester_id") return idText(context.ticket.requester_id);
  if (value === "assignee_id") return idText(context.ticket.assignee_id);
  return emptyToNull(value);
}
