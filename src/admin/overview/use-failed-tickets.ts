import { useEffect, useState } from "react";
import { createBulkControl } from "../../application/bulk-send/bulk-control.ts";
import { collectFailedTickets } from "../../application/failed-deliveries/collect-failed-tickets.ts";
import type { FailedTickets, LookProgress } from "../../application/failed-deliveries/failed-ticket.ts";
import { type GatewayError, isGatewayError } from "../../application/ports/gateway-error.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";

/** The state of the search for the tickets of failed deliveries, for the dialog. */
export type FailedTicketsReading =
  | { phase: "looking"; progress: LookProgress }
  | { phase: "found"; found: FailedTickets }
  | { phase: "failed"; error: GatewayError };

/** Searches once, when the dialog opens; closing it ends the search. */
export function useFailedTickets(survey: Survey, webhookId: string): FailedTicketsReading {
  const { gateway, tickets, clock } = usePorts();
  const [reading, setReading] = useState<FailedTicketsReading>({
    phase: "looking",
    progress: { looked: 0, total: 0 },
  });
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    const control = createBulkControl();
    const show = (next: FailedTicketsReading) => (control.isCancelled ? undefined : setReading(next));
    collectFailedTickets({ gateway, tickets, survey, clock, control }, webhookId, (progress) =>
      show({ phase: "looking", progress }),
    )
      .then((found) => show({ phase: "found", found }))
      .catch((error: unknown) =>
        isGatewayError(error) ? show({ phase: "failed", error }) : setBug({ error }),
      );
    return () => control.cancel();
    // One search for the dialog that was opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (bug) throw bug.error;
  return reading;
}
