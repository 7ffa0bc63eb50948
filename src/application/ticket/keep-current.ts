import { isGatewayError } from "../ports/gateway-error.ts";
import { readDispatchHistory } from "./read-dispatch-history.ts";
import type { TicketGateway } from "../ports/tickets.ts";
import type { TicketSession } from "./ticket-session.ts";

/**
 * Completes what the form does not show, with at most one request when it starts: for a survey that was sent, when and by
 * what; for a solved ticket without one, what is stored. Afterwards it reads again only when the host says that the stored
 * ticket changed, and in a background tab not before it is shown. What Zendesk refuses leaves the status as the form has it.
 */
export function keepCurrent(session: TicketSession, gateway: TicketGateway): void {
  let seenStaleness = -1;
  let isReading = false;

  const readOnce = async () => {
    const { report, staleness } = session.state();
    const { saved, survey } = report;
    const isFirst = seenStaleness === -1;
    seenStaleness = staleness;
    if (!survey || saved.id === null) return;
    const isSent = () => session.state().report.status.kind === "sent";
    // The form's own tags suffice for the first sentence; a change elsewhere may not have reached them.
    if (isFirst ? !isSent() && report.ticket.state === "solved" : true) {
      const { ticket } = await gateway.readTicket(saved.id);
      session.acceptSaved(ticket, isFirst && staleness === 0 ? "first" : "later");
    }
    if (!isSent()) return;
    const { lastDispatch } = await readDispatchHistory(gateway, { id: saved.id, tags: survey.tags });
    session.acceptLastDispatch(lastDispatch);
  };

  const follow = async () => {
    if (isReading) return;
    isReading = true;
    try {
      for (
        let state = session.state();
        state.isActive && state.staleness !== seenStaleness;
        state = session.state()
      ) {
        await readOnce().catch(ignoreRefusal);
      }
    } finally {
      isReading = false;
    }
  };

  session.subscribe(() => void follow());
  void follow();
}

function ignoreRefusal(error: unknown): void {
  if (!isGatewayError(error)) throw error;
}
