import { createContext, useContext } from "react";
import type { AccountGateway } from "../../application/ports.ts";
import type { RawSettings } from "../../domain/settings.ts";

/** Who looks at the page, as the host says. `role` is `admin`, `agent` or the name of a custom role. */
export interface AdminUser {
  name: string;
  email: string;
  role: string;
}

/** What the admin's face needs of the world around it; the page's entry makes it. */
export interface AdminPorts {
  gateway: AccountGateway;
  installationId: number;
  /** The installation settings as the host knows them now. */
  readSettings: () => Promise<RawSettings>;
  user: AdminUser;
  storage: () => Storage;
  nowMs: () => number;
  openTicket: (ticketId: number) => void;
}

/** Set once by the page. */
export const PortsContext = createContext<AdminPorts | null>(null);

/** The world around the page. */
export function usePorts(): AdminPorts {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("Failed to find the ports: no PortsContext around this component.");
  return ports;
}
