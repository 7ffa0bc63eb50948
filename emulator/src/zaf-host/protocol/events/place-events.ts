import type { TicketTab } from "../../workspace/ticket-tab.ts";
import type { ZafHost } from "../zaf-host.ts";

/** Fires an event on every instance beside a ticket. */
export function emitBesideTicket(
  host: ZafHost,
  tab: TicketTab,
  event: { name: string; data?: unknown },
): void {
  for (const instance of host.instances) {
    if (instance.place.kind === "ticket" && instance.place.tab === tab)
      host.emit(instance, event.name, event.data);
  }
}
