import { isDispatch } from "../../domain/dispatch-history/dispatch-record.ts";
import type { Settings } from "../../domain/settings.ts";
import { findResendBlock, type ResendBlock } from "../../domain/ticket-status/resend-block.ts";
import { type DispatchHistory, readDispatchHistory } from "./read-dispatch-history.ts";
import type { Agent, StoredTicket, TicketGateway } from "./ticket-ports.ts";

/** What an agent confirms: the ticket as it is stored at this moment. A resend counts only for it. */
export interface ResendPreview extends StoredTicket {
  history: DispatchHistory;
  block: ResendBlock | "alreadyAsked" | null;
  /** When the last survey really went out, in milliseconds since 1970; null for never, as far as was read. */
  lastSentMs: number | null;
  /** The last one is more recent than the admin's cool-down. */
  isWithinCoolDown: boolean;
}

/** Reads the ticket and its history anew, for the confirmation. Two requests. Throws a `GatewayError`. */
export async function prepareResend(
  gateway: TicketGateway,
  { ticketId, settings, agent }: { ticketId: number; settings: Settings; agent: Agent },
  nowMs: number,
): Promise<ResendPreview> {
  const route = settings.routes[0];
  if (!route) throw new Error("Failed to prepare a resend: there is no survey set up.");
  const [stored, history] = await Promise.all([
    gateway.readTicket(ticketId),
    readDispatchHistory(gateway, { id: ticketId, tags: route.tags }),
  ]);
  const lastSentMs = history.records.findLast(isDispatch)?.atMs ?? null;
  const coolDownMs = settings.resend.coolDownHours * 3_600_000;
  return {
    ...stored,
    history,
    block: stored.ticket.tags.includes(route.tags.resend)
      ? "alreadyAsked"
      : findResendBlock(stored.ticket, settings, agent.groupIds),
    lastSentMs,
    isWithinCoolDown: lastSentMs !== null && nowMs - lastSentMs < coolDownMs,
  };
}
