import { useStore } from "../workspace/use-store.ts";
import { AppModals } from "./apps/app-modals.tsx";
import { AppPanes } from "./apps/app-panes.tsx";
import { BackgroundApps } from "./apps/background-apps.tsx";
import { useHost } from "./host-context.tsx";
import { NavBar } from "./nav-bar.tsx";
import { RecordPage } from "./record-page.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { TicketList } from "./lists/ticket-list.tsx";
import { TicketPage } from "./ticket/ticket-page.tsx";
import { Toasts } from "./toasts.tsx";
import { InboxPage } from "./tools/inbox-page.tsx";
import { ToolPage } from "./tools/tool-page.tsx";
import { TopBar } from "./top-bar.tsx";
import { ViewPage } from "./lists/view-page.tsx";

/** The whole page. Open tickets, records and app panes stay mounted while another is shown, so that their iframes stay alive. */
export function Shell() {
  const { workspace, texts } = useHost();
  const route = useStore(workspace.route);
  const tabs = useStore(workspace.tabs);
  const records = useStore(workspace.records);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {texts.nav.skip}
      </a>
      <NavBar />
      <TopBar />
      <main id="content" className="content" tabIndex={-1}>
        {route.page === "tickets" && <TicketList />}
        {route.page === "view" && <ViewPage key={route.id} id={route.id} />}
        {route.page === "settings" && <SettingsPage />}
        {route.page === "tool" && <ToolPage tool={route.tool} />}
        {route.page === "inbox" && <InboxPage key={route.name} name={route.name} />}
        {route.page === "unknown" && <p className="page-note">{texts.unknownPage}</p>}
        {tabs.map((tab) => (
          <TicketPage
            key={tab.key}
            tab={tab}
            isShown={route.page === "ticket" && route.ticketId === tab.ticketId}
          />
        ))}
        {records.map((tab) => (
          <RecordPage
            key={`${tab.kind}-${tab.record.id}`}
            tab={tab}
            isShown={route.page === tab.kind && route.id === tab.record.id}
          />
        ))}
        <AppPanes />
      </main>
      <BackgroundApps />
      <AppModals />
      <Toasts />
    </div>
  );
}
