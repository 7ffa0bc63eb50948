import { ClockControl } from "./clock-control.tsx";
import { useHost } from "./host-context.tsx";
import { SessionControls } from "./session-controls.tsx";
import { TicketTabs } from "./ticket/ticket-tabs.tsx";
import { TopBarApps } from "./apps/top-bar-apps.tsx";

/** The bar at the top: open tickets, top_bar apps, the emulator's clock, and the signed-in user. */
export function TopBar() {
  const { texts } = useHost();
  return (
    <header className="top-bar" aria-label={texts.productName}>
      <TicketTabs />
      <TopBarApps />
      <ClockControl />
      <SessionControls />
    </header>
  );
}
