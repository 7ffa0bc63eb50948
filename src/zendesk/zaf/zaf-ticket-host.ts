import type { HostEvent, TicketHost } from "../../application/ports/ticket-host.ts";
import { readAgent } from "./read-agent.ts";
import { readTicketSnapshot, ticketPaths } from "./read-ticket-snapshot.ts";
import type { ZafClient } from "./zaf-client.ts";

/** ZAF's events and what each means for the status (Zendesk, "Ticket sidebar" and "Core API"). */
const events: Readonly<Record<string, HostEvent>> = {
  "ticket.status.changed": "edited",
  "ticket.tags.changed": "edited",
  "ticket.requester.id.changed": "edited",
  "ticket.requester.email.changed": "edited",
  "ticket.brand.changed": "edited",
  "ticket.form.id.changed": "edited",
  "ticket.assignee.group.id.changed": "edited",
  "ticket.submit.done": "submitted",
  "ticket.updated": "changedElsewhere",
  "app.activated": "activated",
  "app.deactivated": "deactivated",
  "app.willDestroy": "destroyed",
};

/** The agent workspace, as the ZAF client shows it to an app in the ticket's sidebar. */
export function createTicketHost(client: ZafClient): TicketHost {
  return {
    async read() {
      const values = await client.get([...ticketPaths, "currentUser"]);
      return { ticket: readTicketSnapshot(values), agent: readAgent(values) };
    },
    listen(listener) {
      const handlers = Object.entries(events).map(([name, event]) => ({
        name,
        handler: () => listener(event),
      }));
      for (const { name, handler } of handlers) client.on(name, handler);
      return () => {
        for (const { name, handler } of handlers) client.off(name, handler);
      };
    },
  };
}
