import { listReply } from "../../http/paging/paging.ts";
import { presentTicket } from "./present.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

/**
 * Zendesk's "tickets the requesting agent recently viewed in the agent interface": here those that the agent saved in the emulator's
 * workspace, the last one first, as looking at one leaves no trace.
 */
export function listRecent(request: ApiRequest): ApiReply {
  const { account } = request.emulator;
  const lastSaved = new Map<number, string>();
  for (const audit of [...account.audits.values()].flat()) {
    if (audit.author_id !== request.user.id || audit.via.channel !== "web") continue;
    const known = lastSaved.get(audit.ticket_id) ?? "";
    if (audit.created_at > known) lastSaved.set(audit.ticket_id, audit.created_at);
  }
  const tickets = [...lastSaved]
    .sort(([, left], [, right]) => right.localeCompare(left))
    .flatMap(([id]) => account.tickets.get(id) ?? []);
  return listReply(request, tickets, {
    key: "tickets",
    action: "tickets/recent",
    present: (ticket) => presentTicket(request, ticket),
  });
}
