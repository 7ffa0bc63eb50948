import { closeTicket } from "../../workspace/close-ticket.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { Icon } from "../icon.tsx";
import { NavLink } from "../nav-link.tsx";

/** The open tickets, each a link with a button to close it. */
export function TicketTabs() {
  const { workspace, texts } = useHost();
  const tabs = useStore(workspace.tabs).filter(({ state }) => state.phase !== "closing");
  return (
    <nav className="ticket-tabs" aria-label={texts.nav.openTickets}>
      <ul>
        {tabs.map((tab) => (
          <TabItem key={tab.key} tab={tab} />
        ))}
      </ul>
      <NavLink className="new-ticket" route={{ page: "ticket", ticketId: "new" }} label={texts.nav.newTicket}>
        <Icon name="plus" />
      </NavLink>
    </nav>
  );
}

function TabItem({ tab }: { tab: TicketTab }) {
  const { host, texts } = useHost();
  const { saved, draft } = useStore(tab.store);
  const name = saved === null ? texts.nav.newTicket : `#${saved.id} ${draft.subject}`;
  const label = tab.ticketId === "new" ? texts.nav.newTicket : `#${tab.ticketId} ${draft.subject}`.trim();
  return (
    <li>
      <NavLink className="ticket-tab" route={{ page: "ticket", ticketId: tab.ticketId }} label={label}>
        <span className={`status-dot is-${draft.status}`} />
        <span className="ticket-tab-name">{name}</span>
      </NavLink>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.nav.close(label)}
        onClick={() => closeTicket(host, tab)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
