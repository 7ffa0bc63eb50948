import type { DispatchRecord } from "../../domain/dispatch-history/dispatch-record.ts";
import type { TicketChange } from "../../domain/dispatch-history/ticket-change.ts";
import type { TicketSnapshot } from "../../domain/ticket-snapshot.ts";

/** Who sits in front of the screen. */
export interface Agent {
  /** Empty where Zendesk did not tell. */
  id: string;
  name: string;
  /** True only for Zendesk's own role: a custom role is told by what REST refuses. */
  isAdmin: boolean;
  groupIds: string[];
  /** Zendesk's locale, such as `pt-BR`; null where it did not tell. */
  locale: string | null;
  /** IANA time zone; null where Zendesk did not tell. */
  timeZone: string | null;
}

/** What the ticket's form and the host hold, read at once and without REST. */
export interface TicketReading {
  /** The form's values: the agent's edits are in them. */
  ticket: TicketSnapshot;
  agent: Agent;
}

/** What the host tells of the ticket and of the app's own life. */
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

/** A ticket as it is stored. */
export interface StoredTicket {
  ticket: TicketSnapshot;
  /** Zendesk's `updated_at`, letter by letter: a safe update names it. */
  stamp: string;
}

export interface HistoryPage {
  /** Oldest first within the page. */
  changes: TicketChange[];
  /** Names of the users that the changes name, by id. */
  names: Record<string, string>;
  /** Leads to older changes; null on the last page. */
  olderCursor: string | null;
}

/**
 * One ticket through Zendesk's REST API, with the agent's own rights. Every method throws a `GatewayError` when Zendesk
 * refuses.
 */
export interface TicketGateway {
  readTicket(ticketId: number): Promise<StoredTicket>;
  /** Newest page first, 100 updates a page. */
  readHistory(ticketId: number, cursor: string | null): Promise<HistoryPage>;
  /**
   * Adds a tag. With a stamp the addition is refused (`conflict`) where the ticket was updated since; Zendesk compares to
   * the second. Answers the tags after the update's triggers, as far as they run within it.
   */
  addTag(ticketId: number, tag: string, stamp: string | null): Promise<string[]>;
  removeTag(ticketId: number, tag: string): Promise<void>;
}

/** The newest thing in a ticket's history that put the dispatch tag on it, with the names of the people in it by id. */
export interface LastDispatch {
  record: DispatchRecord;
  names: Record<string, string>;
}

/** Time as the application sees it: nothing here has a clock of its own. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Calls back once after a delay; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void;
}
