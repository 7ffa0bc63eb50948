import type { Settings } from "../settings.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";

/** Why a survey cannot be sent again by an agent's request. */
export type ResendBlock = "closed" | "noRequesterEmail" | "optedOut" | "notInGroup";

/**
 * The first reason, in an agent's order, why a resend cannot work; null when nothing known stands against it. Whether the
 * resend rule exists is told by the account alone: see `prepareResend`.
 */
export function findResendBlock(
  ticket: TicketSnapshot,
  settings: Settings,
  agentGroupIds: readonly string[],
): ResendBlock | null {
  const optOut = settings.surveys[0]?.tags.optOut ?? "";
  if (ticket.state === "closed") return "closed";
  if (ticket.requester.email === "") return "noRequesterEmail";
  if (ticket.tags.includes(optOut)) return "optedOut";
  const { groupIds } = settings.resend;
  const mayResend = groupIds.length === 0 || groupIds.some((id) => agentGroupIds.includes(id));
  return mayResend ? null : "notInGroup";
}
