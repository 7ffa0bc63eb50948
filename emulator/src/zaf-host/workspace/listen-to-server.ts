import type { User } from "../../account/records.ts";
import type { TicketPage } from "../../apps/host-records.ts";
import type { HostSession } from "../../apps/host-session.ts";
import type { EmulatorEvent } from "../../emulator.ts";
import { emitApiNotification } from "../protocol/events/api-notification.ts";
import { emitTicketUpdated } from "../protocol/events/ticket-updated.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import { mergeRemoteChange } from "./merge-remote-change.ts";
import { reloadApps } from "./reload-apps.ts";
import type { TicketTab } from "./ticket-tab.ts";

/** Follows what happens on the server: changed tickets, deliveries, settings, the clock. The returned function stops. */
export function listenToServer(host: ZafHost): () => void {
  const source = new EventSource("/emulator/events");
  source.addEventListener("message", ({ data }: MessageEvent<string>) => {
    void receiveEvent(host, JSON.parse(data) as EmulatorEvent);
  });
  // Events before the stream was open, or while it was broken, were not received.
  source.addEventListener("open", () => {
    void reloadAfterRestart(host);
    for (const { ticketId } of host.workspace.tabs.get()) {
      if (ticketId !== "new") void receiveTicket(host, ticketId, null);
    }
  });
  return () => source.close();
}

/** A page that an ended emulator gave out may fit neither the new one's code nor its people. */
async function reloadAfterRestart({ workspace: { api, session } }: ZafHost): Promise<void> {
  const fresh = await api.get<HostSession>(`/host/session?locale=${encodeURIComponent(session.locale)}`);
  if (fresh.ok && fresh.body.processId !== session.processId) window.location.reload();
}

async function receiveEvent(host: ZafHost, event: EmulatorEvent): Promise<void> {
  const { workspace } = host;
  switch (event.type) {
    case "app.rebuilt":
      return reloadApps(host);
    case "app.notified":
      return emitApiNotification(host, event);
    case "clock.changed":
      workspace.clock.set({ now: Date.parse(event.now), at: Date.now() });
      return host.postClock(Date.parse(event.now));
    case "delivery.completed":
      return workspace.bumpRevision("deliveries");
    case "installation.changed":
      return refreshApps(host);
    case "request.logged":
      return workspace.bumpRevision("requests");
    case "reset":
      return window.location.reload();
    case "ticket.changed":
      workspace.bumpRevision("tickets");
      return receiveTicket(host, event.ticket.id, event.userId);
  }
}

/** Instances made from now on get the new settings; those that are loaded keep theirs until they are reloaded. */
async function refreshApps(host: ZafHost): Promise<void> {
  const { api, apps, session } = host.workspace;
  const fresh = await api.get<HostSession>(`/host/session?locale=${encodeURIComponent(session.locale)}`);
  if (fresh.ok) apps.set(fresh.body.apps);
}

/** The number of requests of each tab for its ticket: of several pending answers only the last one counts. */
const askings = new WeakMap<TicketTab, number>();

async function receiveTicket(host: ZafHost, ticketId: number, userId: number | null): Promise<void> {
  const { workspace } = host;
  const tab = workspace.findTab(ticketId);
  if (tab === undefined || tab.state.phase !== "ready") return;
  const asking = (askings.get(tab) ?? 0) + 1;
  askings.set(tab, asking);
  const page = await workspace.api.get<TicketPage>(`/host/tickets/${ticketId}`);
  if (!page.ok || askings.get(tab) !== asking) return;
  if (tab.state.phase !== "ready" || !isNews(tab, page.body)) return;
  const { saved, draft } = tab.state;
  if (saved === null) return;
  const tickets = { before: saved, after: page.body.ticket };
  tab.showPage(
    page.body,
    mergeRemoteChange(draft, tickets, workspace.session.assumptions.restTagChangeReachesOpenForm),
  );
  emitTicketUpdated(host, tab, await findUser(host, page.body, userId));
}

/** The event of the tab's own submit comes too, after its answer: then there is nothing new. */
function isNews(tab: TicketTab, page: TicketPage): boolean {
  return (
    JSON.stringify(page.ticket) !== JSON.stringify(tab.state.saved) ||
    page.comments.length !== tab.state.comments.length
  );
}

async function findUser(host: ZafHost, page: TicketPage, userId: number | null): Promise<User | null> {
  if (userId === null) return null;
  const known = page.users.find(({ id }) => id === userId);
  if (known !== undefined) return known;
  const found = await host.workspace.api.get<User>(`/host/users/${userId}`);
  return found.ok ? found.body : null;
}
