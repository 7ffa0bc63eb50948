import type { TicketPage } from "../../apps/host-records.ts";
import { emitTicketChanges } from "../protocol/events/ticket-changed.ts";
import { createTicketInstances } from "../protocol/instances/create-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import type { TicketDraft } from "./ticket-draft.ts";
import { TicketTab } from "./ticket-tab.ts";

/** Opens a ticket in a tab of its own, or does nothing when it has one. Its apps load once its values are there. */
export async function openTicket(host: ZafHost, ticketId: number | "new"): Promise<void> {
  const { workspace } = host;
  if (workspace.findTab(ticketId) !== undefined) return;
  const tab = new TicketTab(ticketId, workspace.session.user);
  watchTab(host, tab);
  workspace.tabs.set([...workspace.tabs.get(), tab]);
  if (ticketId === "new") {
    tab.editDraft(startingFields(host));
    tab.store.patch({ phase: "ready" });
    createTicketInstances(host, tab);
  } else {
    const page = await workspace.api.get<TicketPage>(`/host/tickets/${ticketId}`);
    if (!page.ok) {
      tab.store.patch({ phase: "missing" });
      return;
    }
    tab.showPage(page.body);
    tab.store.patch({ phase: "ready" });
    createTicketInstances(host, tab);
  }
  host.checkActivity();
}

/** A new ticket begins with the account's own brand and form. */
function startingFields(host: ZafHost): Partial<TicketDraft> {
  const { brands, ticketForms } = host.workspace.session.directory;
  return {
    brandId: brands.find((brand) => brand.default)?.id ?? null,
    formId: ticketForms.find((form) => form.default)?.id ?? null,
  };
}

/** Every change of the form, by anyone, becomes an event. */
function watchTab(host: ZafHost, tab: TicketTab): void {
  let before = tab.state;
  tab.store.subscribe(() => {
    const previous = before;
    before = tab.state;
    emitTicketChanges(host, tab, previous);
  });
}
