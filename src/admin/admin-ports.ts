import { createContext, useContext } from "react";
import type { AccountGateway } from "../application/ports/account-gateway.ts";
import type { FindSampleTicket } from "../application/preview/sample-ticket.ts";
import type { ToldClock } from "../application/clock/create-account-clock.ts";
import type { Person } from "../application/ports/people.ts";
import type { Agent } from "../application/ports/ticket-host.ts";
import type { TicketGateway } from "../application/ports/tickets.ts";
import type { RawSettings } from "../domain/survey/settings.ts";

/** The ports and values that the admin page needs; the page's entry file creates them. */
export interface AdminPorts {
  /** For writes and the readings that belong to a write: the host waits out a rate limit. */
  gateway: AccountGateway;
  /** Single tickets, for a resend. */
  tickets: TicketGateway;
  /** For queries: they wait out a rate limit themselves, so that the page can say so. */
  reads: AccountGateway;
  findSampleTicket: FindSampleTicket;
  /** Whom to ask, for those who may not do it themselves. */
  listAdmins: () => Promise<Person[]>;
  installationId: number;
  /** The installation settings as the host knows them now. */
  readSettings: () => Promise<RawSettings>;
  /** `isAdmin` is true only for Zendesk's own role: the name of an Enterprise custom role here is unconfirmed. */
  user: Agent;
  /** Null where the host does not say. */
  isTrial: boolean | null;
  storage: () => Storage;
  clock: ToldClock;
  openTicket: (ticketId: number) => void;
}

/** Set once by the page. */
export const PortsContext = createContext<AdminPorts | null>(null);

/** The ports and values that `PortsContext` provides. */
export function usePorts(): AdminPorts {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("Failed to find the ports: no PortsContext around this component.");
  return ports;
}
