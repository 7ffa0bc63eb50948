import type { Settings, Survey } from "../../survey/settings.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";

/** Why a survey cannot be sent again by an agent's request. */
export type ResendBlock = "closed" | "noRequesterEmail" | "optedOut" | "notInGroup";

/** What a resend is judged by: the survey that would be sent again, and who may ask for it. */
export interface ResendRules {
  survey: Survey;
  settings: Pick<Settings, "resend">;
}

/**
 * The first reason, in an agent's order, why a resend cannot work; null when no reason is known. `agentGroupIds` is null for somebody
 * whom the list of groups does not restrict. Only the account shows whether the resend rule exists: see `prepareResend`.
 */
export function findResendBlock(
  ticket: TicketSnapshot,
  { survey, settings }: ResendRules,
  agentGroupIds: readonly string[] | null,
): ResendBlock | null {
  if (ticket.state === "closed") return "closed";
  if (ticket.requester.email === "") return "noRequesterEmail";
  if (ticket.tags.includes(survey.tags.optOut)) return "optedOut";
  const { groupIds } = settings.resend;
  const isBound = agentGroupIds !== null && groupIds.length > 0;
  const mayResend = !isBound || groupIds.some((id) => agentGroupIds.includes(id));
  return mayResend ? null : "notInGroup";
}
