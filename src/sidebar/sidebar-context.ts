import { createContext, useContext } from "react";
import type { DeliveryReader } from "../application/ticket/read-delivery.ts";
import type { ToldClock } from "../application/clock/create-account-clock.ts";
import type { TicketGateway } from "../application/ports/tickets.ts";
import type { TicketSession } from "../application/ticket/ticket-session.ts";
import type { SidebarTexts } from "../ui/texts/sidebar-texts/sidebar-texts.ts";
import type { StatusLanguage } from "./status/status-language.ts";

/** The dependencies of the sidebar's components; they do not change while the page lives. */
export interface SidebarParts {
  session: TicketSession;
  tickets: TicketGateway;
  account: DeliveryReader;
  clock: ToldClock;
  language: StatusLanguage;
  texts: SidebarTexts;
  /** Leads an admin to the app's own page. */
  openSetup: () => void;
}

/** Set once around the controls. */
export const SidebarContext = createContext<SidebarParts | null>(null);

/** What the components of the sidebar share. */
export function useSidebar(): SidebarParts {
  const parts = useContext(SidebarContext);
  if (!parts) throw new Error("Failed to find the sidebar: no SidebarContext around this component.");
  return parts;
}
