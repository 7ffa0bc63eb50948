import { destroyPlaceInstances, FAREWELL_MS } from "../protocol/instances/destroy-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import type { TicketTab } from "./ticket-tab.ts";

/**
 * Closes a ticket's tab; the tab beside it comes into view, or the list. It stays in the page, hidden, until its apps were notified:
 * taking it out ends their frames at once.
 */
export function closeTicket(host: ZafHost, tab: TicketTab): void {
  const { workspace } = host;
  const isShown = workspace.activeTab() === tab;
  const open = workspace.tabs.get().filter(({ state }) => state.phase !== "closing");
  const others = open.filter((other) => other !== tab);
  destroyPlaceInstances(host, (place) => place.kind === "ticket" && place.tab === tab);
  tab.store.patch({ phase: "closing" });
  workspace.tabs.set([...workspace.tabs.get()]);
  window.setTimeout(() => {
    workspace.tabs.set(workspace.tabs.get().filter((other) => other !== tab));
  }, FAREWELL_MS);
  if (!isShown) return;
  const next = others[Math.min(open.indexOf(tab), others.length - 1)];
  workspace.navigate(next === undefined ? { page: "tickets" } : { page: "ticket", ticketId: next.ticketId });
}
