import type { DeliveryOutcome } from "../../domain/status/dispatch-history/delivery-outcome.ts";
import { hasFailed } from "../../domain/status/dispatch-history/judge-delivery.ts";
import { findFailingDeliveries } from "../../domain/findings/deliveries-failing.ts";
import { matchSurvey } from "../../domain/provisioning/resources/match-survey.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { AccountHealth, DeliveriesHealth, DeliveryDetail, LoggedDelivery } from "./health-report.ts";
import { readDeliveryDetail } from "./read-delivery-detail.ts";
import { type DeliveryLog, hasTime, readDeliveryLog } from "./read-delivery-log.ts";
import type { HealthInput } from "./health-input.ts";

/** Zendesk keeps the invocation log for a week. */
const keptDays = 7;
const keptMs = keptDays * 24 * 3_600_000;
const mostDetails = 4;

/**
 * The survey's deliveries of the last 7 days, newest first, and the details of four failures. `onRead` receives the number of deliveries
 * read so far. Throws a `GatewayError` where the log cannot be read: then nothing is known of them.
 */
export async function readDeliveriesHealth(
  input: HealthInput,
  account: AccountHealth,
  onRead: (count: number) => void = () => undefined,
): Promise<DeliveriesHealth> {
  const { gateway, settings, survey, dayStartMs, nowMs } = input;
  const { webhooks } = matchSurvey(survey, account.observed, { saved: settings, adoptsUnmanaged: false });
  const fromMs = nowMs - keptMs;
  const log: DeliveryLog =
    webhooks.matched === null
      ? { deliveries: [], completeSinceMs: fromMs, failuresSinceMs: fromMs }
      : await readDeliveryLog(gateway, { webhookId: webhooks.matched.id, fromMs }, onRead);
  const { deliveries, completeSinceMs, failuresSinceMs } = log;
  const failed = deliveries.filter(({ outcome }) => hasFailed(outcome));
  const byDay = countByDay(deliveries, dayStartMs);
  return {
    counts: countOutcomes(
      deliveries.filter((each) => !hasTime(each) || each.completedAtMs >= dayStartMs(keptDays - 1)),
    ),
    byDay,
    countedSinceMs: completeSinceMs,
    failuresSinceMs,
    isCutShort: completeSinceMs > fromMs,
    failed,
    details: await readDetails(input, failed.slice(0, mostDetails)),
    lastDispatchMs: deliveries.find(hasTime)?.completedAtMs ?? null,
    findings: findFailingDeliveries(deliveries),
  };
}

function countByDay(
  deliveries: readonly LoggedDelivery[],
  dayStartMs: HealthInput["dayStartMs"],
): DeliveriesHealth["byDay"] {
  return Array.from({ length: keptDays }, (_, index) => {
    const daysAgo = keptDays - 1 - index;
    const [startMs, endMs] = [dayStartMs(daysAgo), dayStartMs(daysAgo - 1)];
    const ofDay = deliveries.filter(({ completedAtMs }) => completedAtMs >= startMs && completedAtMs < endMs);
    return { dayStartMs: startMs, counts: countOutcomes(ofDay) };
  });
}

function countOutcomes(deliveries: readonly LoggedDelivery[]): Record<DeliveryOutcome, number> {
  const counts = { accepted: 0, refused: 0, unanswered: 0, throttled: 0, pending: 0, unknown: 0 };
  for (const { outcome } of deliveries) counts[outcome] += 1;
  return counts;
}

/** A part that a refusal left out can be read on its own. */
async function readDetails(
  { gateway, survey: { bodyTemplate } }: HealthInput,
  failed: readonly LoggedDelivery[],
): Promise<DeliveryDetail[]> {
  const details = await Promise.all(
    failed.map(async ({ webhookId, invocationId }) => {
      try {
        return await readDeliveryDetail(gateway, { webhookId, invocationId, bodyTemplate });
      } catch (error) {
        if (isGatewayError(error)) return null;
        throw error;
      }
    }),
  );
  return details.filter((detail) => detail !== null);
}
