import { destroyPlaceInstances } from "../protocol/instances/destroy-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import type { TicketTab } from "./ticket-tab.ts";

/** Closes a ticket's tab; its apps end. The tab beside it comes into view, or the list. */
export function closeTicket(host: ZafHost, tab: TicketTab): void {
  const { workspace } = host;
  const isShown = workspace.activeTab() === tab;
  const tabs = workspace.tabs.get();
  const index = tabs.indexOf(tab);
  destroyPlaceInstances(host, (place) => place.kind === "ticket" && place.tab === tab);
  const others = tabs.filter((other) => other !== tab);
  workspace.tabs.set(others);
  if (!isShown) return;
  const next = others[Math.min(index, others.length - 1)];
  workspace.navigate(next === undefined ? { page: "tickets" } : { page: "ticket", ticketId: next.ticketId });
}
