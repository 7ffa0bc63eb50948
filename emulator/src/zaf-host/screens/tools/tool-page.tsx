import type { Tool } from "../../workspace/route.ts";
import { ClockPage } from "./clock-page.tsx";
import { DeliveryLog } from "./delivery-log.tsx";
import { FaultSwitchboard } from "./fault-switchboard.tsx";
import { PeoplePage } from "./people-page.tsx";
import { RequestLog } from "./request-log.tsx";

/** One of the emulator's own pages, which Zendesk does not have. */
export function ToolPage({ tool }: { tool: Tool }) {
  switch (tool) {
    case "clock":
      return <ClockPage />;
    case "deliveries":
      return <DeliveryLog />;
    case "faults":
      return <FaultSwitchboard />;
    case "people":
      return <PeoplePage />;
    case "requests":
      return <RequestLog />;
  }
}
