import type { DeliveryOutcome } from "../../domain/status/dispatch-history/delivery-outcome.ts";
import { hasFailed, judgeDelivery } from "../../domain/status/dispatch-history/judge-delivery.ts";
import { findFailingDeliveries } from "../../domain/findings/deliveries-failing.ts";
import { matchSurvey } from "../../domain/provisioning/resources/match-survey.ts";
import type { Invocation } from "../ports/deliveries.ts";
import type { AccountHealth, DeliveriesHealth, LoggedDelivery, DeliveryDetail } from "./health-report.ts";
import { readDeliveryDetail } from "./read-delivery-detail.ts";
import type { HealthInput } from "./health-input.ts";

/** Zendesk keeps the invocation log for a week. */
const keptDays = 7;
const mostPages = 2;
/** In the place of a time that Zendesk does not tell, as while a delivery is under way. */
const untoldMs = 0;
const mostDetails = 4;

/** The survey's deliveries of the last 7 days, newest first: at most two pages of the log and the details of four failures. */
export async function readDeliveriesHealth(
  input: HealthInput,
  account: AccountHealth,
): Promise<DeliveriesHealth> {
  const { settings, survey, dayStartMs, nowMs } = input;
  const { webhooks } = matchSurvey(survey, account.observed, { saved: settings, adoptsUnmanaged: false });
  const sinceMs = dayStartMs(keptDays - 1);
  const log =
    webhooks.matched === null
      ? { invocations: [], isCutShort: false }
      : await readLog(input, webhooks.matched.id, sinceMs);
  const deliveries = log.invocations.map((invocation) =>
    describeDelivery(invocation, webhooks.matched?.id ?? ""),
  );
  const failed = deliveries.filter(({ outcome }) => hasFailed(outcome));
  const oldestMs = deliveries.findLast(hasTime)?.completedAtMs ?? sinceMs;
  return {
    counts: countOutcomes(deliveries),
    byDay: Array.from({ length: keptDays }, (_, index) => {
      const daysAgo = keptDays - 1 - index;
      const [startMs, endMs] = [dayStartMs(daysAgo), dayStartMs(daysAgo - 1)];
      const ofDay = deliveries.filter(
        ({ completedAtMs }) => completedAtMs >= startMs && completedAtMs < endMs,
      );
      return { dayStartMs: startMs, counts: countOutcomes(ofDay) };
    }),
    countedSinceMs: log.isCutShort ? oldestMs : Math.min(sinceMs, nowMs),
    isCutShort: log.isCutShort,
    failed,
    details: await readDetails(input, failed.slice(0, mostDetails), survey.bodyTemplate),
    lastDispatchMs: deliveries.find(hasTime)?.completedAtMs ?? null,
    findings: findFailingDeliveries(deliveries),
  };
}

async function readLog(
  { gateway }: HealthInput,
  webhookId: string,
  fromMs: number,
): Promise<{ invocations: Invocation[]; isCutShort: boolean }> {
  const invocations: Invocation[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, nextCursor } = await gateway.listInvocations(webhookId, { fromMs, cursor });
    invocations.push(...items);
    cursor = nextCursor;
    if (cursor === null) break;
  }
  return { invocations, isCutShort: cursor !== null };
}

function describeDelivery(invocation: Invocation, webhookId: string): LoggedDelivery {
  return {
    invocationId: invocation.id,
    webhookId,
    outcome: judgeDelivery(invocation),
    zendeskStatus: invocation.status,
    statusCode: invocation.statusCode,
    completedAtMs: Date.parse(invocation.completedAt) || untoldMs,
  };
}

function hasTime({ completedAtMs }: LoggedDelivery): boolean {
  return completedAtMs !== untoldMs;
}

function countOutcomes(deliveries: readonly LoggedDelivery[]): Record<DeliveryOutcome, number> {
  const counts = { accepted: 0, refused: 0, timedOut: 0, throttled: 0, pending: 0, unknown: 0 };
  for (const { outcome } of deliveries) counts[outcome] += 1;
  return counts;
}

async function readDetails(
  { gateway }: HealthInput,
  failed: readonly LoggedDelivery[],
  bodyTemplate: string,
): Promise<DeliveryDetail[]> {
  return Promise.all(
    failed.map(({ webhookId, invocationId }) =>
      readDeliveryDetail(gateway, { webhookId, invocationId, bodyTemplate }),
    ),
  );
}
