import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";

/** The signed-in person, as the host gives it. */
export interface Agent {
  /** Empty where Zendesk did not tell. */
  id: string;
  name: string;
  /** Empty where Zendesk did not tell. */
  email: string;
  /** True only for Zendesk's own role: a custom role is recognised by what REST refuses. */
  isAdmin: boolean;
  groupIds: string[];
  /** Zendesk's locale, such as `pt-BR`; null where it did not tell. */
  locale: string | null;
  /** IANA time zone; null where Zendesk did not tell. */
  timeZone: string | null;
}

/** The values of the ticket's form and the host, read together and without REST. */
export interface TicketReading {
  /** The form's values: the agent's edits are in them. */
  ticket: TicketSnapshot;
  agent: Agent;
}

/** What the host reports about the ticket and about the app's lifecycle. */
export type HostEvent =
  | "edited"
  | "submitted"
  /** Somebody or something else changed the stored ticket. */
  | "changedElsewhere"
  | "activated"
  | "deactivated"
  | "destroyed";

/** The agent workspace around the sidebar. */
export interface TicketHost {
  /** Rejects where the host does not answer. */
  read(): Promise<TicketReading>;
  /** Calls the listener for every event until the returned function is called. */
  listen(listener: (event: HostEvent) => void): () => void;
}
