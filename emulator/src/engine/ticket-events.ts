import type { AuditEvent } from "../account/records.ts";
import type { ConditionContext } from "./conditions/condition-definition.ts";

/** Everything that happened to a ticket, oldest first, the update under way included. */
export function ticketEvents({ account, ticket, update }: ConditionContext): AuditEvent[] {
  const audits = account.audits.get(ticket.id) ?? [];
  return [...audits.flatMap((audit) => audit.events), ...(update?.events ?? [])];
}
