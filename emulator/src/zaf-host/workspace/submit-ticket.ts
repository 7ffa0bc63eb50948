import type { Status, Ticket } from "../../account/records.ts";
import type { TicketPage } from "../../apps/host-records.ts";
import { emitContextUpdated } from "../protocol/events/context-updated.ts";
import { emitTicketSaved } from "../protocol/events/ticket-saved.ts";
import { emitSubmitEnd, emitSubmitStart } from "../protocol/events/ticket-submit.ts";
import { askTicketSave } from "../protocol/hooks/ticket-save.ts";
import { createTicketInstances } from "../protocol/instances/create-instance.ts";
import { destroyPlaceInstances } from "../protocol/instances/destroy-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import { textsFor } from "../texts/texts-for.ts";
import { ticketAttributes } from "./ticket-attributes.ts";
import type { TicketTab } from "./ticket-tab.ts";

/**
 * Submits a ticket's form with a status: asks the apps' `ticket.save` hooks, sends what changed through the REST API, then
 * shows what the server made of it. A hook that blocks, or a refusal, leaves the form as it is, with the former status.
 */
export async function submitTicket(host: ZafHost, tab: TicketTab, status: Status): Promise<void> {
  const { workspace } = host;
  if (tab.state.phase !== "ready" || tab.state.saveDisabledBy.size > 0) return;
  const formerStatus = tab.state.draft.status;
  tab.editDraft({ status });
  tab.store.patch({ phase: "saving" });
  const answer = await askTicketSave(host, tab);
  if (!answer.isAllowed) {
    giveUp(tab, formerStatus);
    const message = answer.message || textsFor(workspace.session.locale).ticket.saveBlocked;
    workspace.showToast({ kind: "error", message, isHtml: true, source: answer.appName });
    return;
  }
  emitSubmitStart(host, tab);
  const failure = await sendTicket(host, tab);
  if (failure !== null) {
    giveUp(tab, formerStatus);
    emitSubmitEnd(host, tab, failure);
    workspace.showToast({ kind: "error", message: failure, source: null }, null);
    return;
  }
  tab.store.patch({ phase: "ready" });
  emitSubmitEnd(host, tab, null);
  emitTicketSaved(host, tab);
}

function giveUp(tab: TicketTab, status: Status): void {
  tab.store.patch({ phase: "ready", draft: { ...tab.state.draft, status } });
}

/** Creates or updates the ticket and shows the result. Returns the server's sentence when it refuses. */
async function sendTicket(host: ZafHost, tab: TicketTab): Promise<string | null> {
  const { api } = host.workspace;
  const { saved } = tab.state;
  const body = { ticket: ticketAttributes(tab.state) };
  const sent =
    saved === null
      ? await api.send<{ ticket: Ticket }>("POST", "/api/v2/tickets", body)
      : await api.send<{ ticket: Ticket }>("PUT", `/api/v2/tickets/${saved.id}`, body);
  if (!sent.ok) return sent.failure.message || `HTTP ${sent.failure.status}`;
  const page = await api.get<TicketPage>(`/host/tickets/${sent.body.ticket.id}`);
  if (!page.ok) return page.failure.message;
  tab.showPage(page.body);
  if (saved === null) turnIntoTicket(host, tab);
  return null;
}

/** A new ticket got its id: its tab becomes that ticket's, with the other sidebar's apps. */
function turnIntoTicket(host: ZafHost, tab: TicketTab): void {
  emitContextUpdated(host, tab);
  const isShown = host.workspace.route.get().page === "ticket";
  destroyPlaceInstances(host, (place) => place.kind === "ticket" && place.tab === tab);
  createTicketInstances(host, tab);
  if (isShown) host.workspace.navigate({ page: "ticket", ticketId: tab.ticketId }, { isReplacing: true });
}
