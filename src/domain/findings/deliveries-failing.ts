import type { DeliveryOutcome } from "../status/dispatch-history/delivery-outcome.ts";
import type { Finding, RemedyCode } from "./finding.ts";

/** What became of one call to 2listen, as far as this rule looks at it. */
export interface DeliveryMark {
  outcome: DeliveryOutcome;
  /** The HTTP status that 2listen answered; null where there was none. */
  statusCode: number | null;
}

/** From how many failures in a row on nothing seems to arrive any more. */
const manyInARow = 3;

/**
 * The newest deliveries did not arrive. `deliveries` are newest first; those whose outcome is not known yet do not count.
 *
 * | failures in a row, up to the newest | finding |
 * | ----------------------------------- | ------- |
 * | none                                | none    |
 * | one or two                          | warning |
 * | three or more                       | error   |
 */
export function findFailingDeliveries(deliveries: readonly DeliveryMark[]): Finding[] {
  const settled = deliveries.filter(({ outcome }) => outcome !== "pending" && outcome !== "unknown");
  const firstAccepted = settled.findIndex(({ outcome }) => outcome === "accepted");
  const failed = firstAccepted < 0 ? settled : settled.slice(0, firstAccepted);
  const [newest] = failed;
  if (newest === undefined) return [];
  const { outcome, statusCode } = newest;
  return [
    {
      code: "deliveriesFailing",
      severity: failed.length >= manyInARow ? "error" : "warning",
      values: { count: failed.length, outcome, status: statusCode ?? 0 },
      remedy: chooseRemedy(statusCode),
    },
  ];
}

function chooseRemedy(statusCode: number | null): RemedyCode {
  if (statusCode === 401 || statusCode === 403) return "replaceToken";
  if (statusCode === 404 || statusCode === 410) return "checkAddress";
  return statusCode === 400 || statusCode === 422 ? "checkContent" : "waitAndSendAgain";
}
