import { hasFailed, judgeDelivery } from "../../domain/status/dispatch-history/judge-delivery.ts";
import type { DeliveriesPort, Invocation } from "../ports/deliveries.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { LoggedDelivery } from "./health-report.ts";

/** Two thousand deliveries of any outcome. */
const mostPages = 20;
/** Beyond them, four thousand failures: both together stay below the 100 calls a minute that Zendesk grants (recorded header). */
const mostFailurePages = 40;

/** Zendesk's words for deliveries that did not arrive, as they were recorded. */
const recordedWords = ["terminated", "throttled", "circuit broken"];
/** Words from Zendesk's documentation, whose spelling is unconfirmed: where Zendesk refuses one, it files nothing under it. */
const documentedWords = ["failed", "timeout", "client error", "server error"];

/** Replaces a time that Zendesk does not report, as of a delivery in progress. */
const untoldMs = 0;

/** Which part of a webhook's log. Times are milliseconds since 1970 (UTC). */
export interface LogQuestion {
  webhookId: string;
  fromMs: number;
  toMs?: number;
}

/** What was read of a webhook's log. */
export interface DeliveryLog {
  /** Newest first. */
  deliveries: LoggedDelivery[];
  /** Every delivery since then is among them. */
  completeSinceMs: number;
  /** Every failure since then is among them, provided that Zendesk's status words for failures are known. */
  failuresSinceMs: number;
}

/**
 * Reads a webhook's log to its end: at most 20 pages of all deliveries, newest first, and of what is older the failures alone, by
 * Zendesk's words for them, at most 40 pages. `onRead` receives the number of deliveries read so far. Throws a `GatewayError`.
 */
export async function readDeliveryLog(
  gateway: DeliveriesPort,
  question: LogQuestion,
  onRead: (count: number) => void = () => undefined,
): Promise<DeliveryLog> {
  const found = new Map<string, LoggedDelivery>();
  const add = (items: readonly Invocation[]) => {
    for (const item of items) found.set(item.id, describeDelivery(item, question.webhookId));
    onRead(found.size);
  };
  const { cursor } = await readPages(gateway, { ...question, most: mostPages, add });
  const { fromMs } = question;
  const newest = [...found.values()];
  const completeSinceMs = cursor === null ? fromMs : (newest.findLast(hasTime)?.completedAtMs ?? fromMs);
  const failuresSinceMs =
    cursor === null
      ? fromMs
      : await readFailures(gateway, { question: { ...question, toMs: completeSinceMs }, newest, add });
  const deliveries = [...found.values()].toSorted(compareTimes);
  return { deliveries, completeSinceMs, failuresSinceMs };
}

/** Whether Zendesk reports when a delivery ended. */
export function hasTime({ completedAtMs }: LoggedDelivery): boolean {
  return completedAtMs !== untoldMs;
}

interface PageReading extends LogQuestion {
  status?: string;
  most: number;
  add: (items: readonly Invocation[]) => void;
}

async function readPages(
  gateway: DeliveriesPort,
  { webhookId, most, add, ...options }: PageReading,
): Promise<{ cursor: string | null; pages: number; oldestMs: number }> {
  let cursor: string | null = null;
  let oldestMs = Infinity;
  for (let page = 1; page <= most; page += 1) {
    const { items, nextCursor } = await gateway.listInvocations(webhookId, { ...options, cursor });
    add(items);
    const times = items.map(({ completedAt }) => Date.parse(completedAt)).filter(Number.isFinite);
    oldestMs = Math.min(oldestMs, ...times);
    cursor = nextCursor;
    if (cursor === null) return { cursor, pages: page, oldestMs };
  }
  return { cursor, pages: most, oldestMs };
}

interface FailureReading {
  question: LogQuestion & { toMs: number };
  newest: readonly LoggedDelivery[];
  add: (items: readonly Invocation[]) => void;
}

/** Answers since when every failure was read: under the known status words, and under those of newer failures. */
async function readFailures(
  gateway: DeliveriesPort,
  { question, newest, add }: FailureReading,
): Promise<number> {
  const seen = newest.filter(({ outcome }) => hasFailed(outcome)).map(({ zendeskStatus }) => zendeskStatus);
  let left = mostFailurePages;
  let sinceMs = question.fromMs;
  for (const status of new Set([...seen, ...recordedWords, ...documentedWords])) {
    if (left === 0) return question.toMs;
    try {
      const { cursor, pages, oldestMs } = await readPages(gateway, { ...question, status, most: left, add });
      left -= pages;
      if (cursor !== null) sinceMs = Math.max(sinceMs, Math.min(oldestMs, question.toMs));
    } catch (error) {
      if (!isGatewayError(error) || (error.kind !== "invalid" && error.kind !== "notFound")) throw error;
      left -= 1;
      if (!documentedWords.includes(status)) sinceMs = question.toMs;
    }
  }
  return sinceMs;
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

/** Newest first; deliveries in progress come before all others. */
function compareTimes(one: LoggedDelivery, other: LoggedDelivery): number {
  if (!hasTime(one) || !hasTime(other)) return Number(hasTime(one)) - Number(hasTime(other));
  return other.completedAtMs - one.completedAtMs;
}
