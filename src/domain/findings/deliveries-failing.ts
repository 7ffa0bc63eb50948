import { hasFailed } from "../status/dispatch-history/judge-delivery.ts";
import type { DeliveryOutcome } from "../status/dispatch-history/delivery-outcome.ts";
import type { Finding, RemedyCode } from "./finding.ts";

/** The part of one call's outcome that this rule reads. */
export interface DeliveryMark {
  outcome: DeliveryOutcome;
  /** The HTTP status that 2listen answered; null where there was none. */
  statusCode: number | null;
}

/** The number of newest deliveries that decide the present state. */
const recentCount = 50;
/** This number of arrivals in a row is a recovery, whatever came before. */
const recoveryCount = 10;
/** From this share and this number of failures, surveys in general do not arrive. */
const failingShare = 0.2;
const failingCount = 3;

/**
 * Whether deliveries arrive, by the share that failed of the newest fifty. `deliveries` are newest first; those whose outcome is not
 * known yet do not count.
 *
 * | failed of the newest fifty                        | finding                              |
 * | ------------------------------------------------- | ------------------------------------ |
 * | three or more, and at least a fifth of them       | error                                |
 * | some                                              | warning                              |
 * | some, and deliveries have recovered since         | notice: they can be sent again       |
 * | none, but older ones                              | notice: they can be sent again       |
 */
export function findFailingDeliveries(deliveries: readonly DeliveryMark[]): Finding[] {
  const settled = deliveries.filter(({ outcome }) => outcome === "accepted" || hasFailed(outcome));
  const recent = settled.slice(0, recentCount);
  const failed = recent.filter(isFailed);
  const newest = findReason(settled);
  if (failed.length > 0 && newest !== undefined && !hasRecovered(recent, failed.length)) {
    const isFailing = failed.length >= failingCount && failed.length >= failingShare * recent.length;
    return [describeFailing(newest, { failed: failed.length, total: recent.length, isFailing })];
  }
  const lost = settled.filter(isFailed).length;
  if (lost === 0) return [];
  return [{ code: "deliveriesLost", severity: "notice", values: { count: lost }, remedy: "sendFailedAgain" }];
}

/** The newest failure; where Zendesk held it back, the refusal before it that made Zendesk do so. */
function findReason(settled: readonly DeliveryMark[]): DeliveryMark | undefined {
  const sinceFailure = settled.slice(Math.max(settled.findIndex(isFailed), 0));
  const next = sinceFailure.findIndex(({ outcome }) => outcome === "accepted");
  const run = next < 0 ? sinceFailure : sinceFailure.slice(0, next);
  return run.find(({ outcome }) => outcome !== "throttled") ?? run[0];
}

/** An outage that ended is one run of failures with enough deliveries since; failures that are strewn need a longer run. */
function hasRecovered(recent: readonly DeliveryMark[], failedCount: number): boolean {
  const arrivedSince = recent.findIndex(isFailed);
  if (arrivedSince >= recoveryCount) return true;
  const isOneOutage = recent.slice(arrivedSince, arrivedSince + failedCount).every(isFailed);
  return isOneOutage && arrivedSince >= failedCount;
}

function describeFailing(
  { outcome, statusCode }: DeliveryMark,
  { failed, total, isFailing }: { failed: number; total: number; isFailing: boolean },
): Finding {
  return {
    code: "deliveriesFailing",
    severity: isFailing ? "error" : "warning",
    values: { count: failed, total, outcome, status: statusCode ?? 0 },
    remedy: chooseRemedy(statusCode),
  };
}

function isFailed({ outcome }: DeliveryMark): boolean {
  return hasFailed(outcome);
}

function chooseRemedy(statusCode: number | null): RemedyCode {
  if (statusCode === 401 || statusCode === 403) return "replaceToken";
  if (statusCode === 404 || statusCode === 410) return "checkAddress";
  return statusCode === 400 || statusCode === 422 ? "checkContent" : "waitAndSendAgain";
}
