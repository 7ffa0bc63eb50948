import { useQuery } from "@tanstack/react-query";
import { createBulkControl } from "../../application/bulk-send/bulk-control.ts";
import type { SkipReason } from "../../application/failed-deliveries/failed-ticket.ts";
import { findSkipReasons } from "../../application/failed-deliveries/find-skip-reasons.ts";
import type { DeliveriesHealth, DeliveryDetail } from "../../application/health/health-report.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";

/** Which of the failures whose tickets are known are settled; undefined while that is not known. */
export function useSkipReasons(props: {
  deliveries: DeliveriesHealth;
  details: readonly DeliveryDetail[];
  survey: Survey;
}): Map<number, SkipReason> | undefined {
  const { deliveries, details, survey } = props;
  const { reads: gateway, tickets, clock } = usePorts();
  const known = details.flatMap(({ ticketId, invocationId }) => {
    const failure = deliveries.failed.find((each) => each.invocationId === invocationId);
    return ticketId === null || failure === undefined
      ? []
      : [{ ticketId, failedAtMs: failure.completedAtMs, isInDoubt: false }];
  });
  // The newest failure of a ticket decides: the list is newest first.
  const failed = known.filter(
    ({ ticketId }, index) => known.findIndex((each) => each.ticketId === ticketId) === index,
  );
  const ids = failed.map(({ ticketId }) => ticketId);
  const { counts, lastDispatchMs } = deliveries;
  return useQuery({
    queryKey: queryKeys.skipReasons({ counts, lastDispatchMs }, ids),
    queryFn: () => findSkipReasons({ gateway, tickets, survey, clock, control: createBulkControl() }, failed),
    enabled: failed.length > 0,
  }).data;
}
