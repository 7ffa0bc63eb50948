import type {
  DispatchDelivery,
  DeliveryCandidate,
} from "../../domain/status/dispatch-history/dispatch-delivery.ts";
import { isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import { matchDelivery } from "../../domain/status/dispatch-history/match-delivery.ts";
import { findDispatchRule } from "../../domain/status/explanation/find-dispatch-rule.ts";
import { listNotifiedWebhooks } from "../../domain/provisioning/resources/notified-by.ts";
import type { ObservedRule } from "../../domain/provisioning/resources/observed-account.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { Invocation } from "../ports/deliveries.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { LastDispatch } from "./read-dispatch-history.ts";

/** The part of the account's gateway that reads deliveries. */
export type DeliveryReader = Pick<
  AccountGateway,
  "listAutomations" | "listTriggers" | "listInvocations" | "listAttempts"
>;

/** Zendesk keeps the log for seven days. */
const keptMs = 7 * 24 * 3_600_000;
/** Delivery is asynchronous and retried; the log's time is that of the last attempt. */
const beforeMs = 60_000;
const afterMs = 15 * 60_000;
const maxPages = 5;
const maxAttemptReads = 20;

/**
 * Reads whether 2listen accepted a ticket's last dispatch, from the webhook's invocation log. Null for an agent who may not read
 * that log. Throws a `GatewayError` for any other refusal.
 */
export async function readDelivery(
  account: DeliveryReader,
  { dispatch, email, survey }: { dispatch: LastDispatch; email: string; survey: Survey },
  nowMs: number,
): Promise<DispatchDelivery | null> {
  const { record } = dispatch;
  if (!isDispatch(record)) return { kind: "unknown", reason: "notFound" };
  if (nowMs - record.atMs > keptMs) return { kind: "unknown", reason: "tooOld" };
  try {
    const webhookId = await findWebhook(account, record.rule.ruleId, survey);
    if (webhookId === null) return { kind: "unknown", reason: "notFound" };
    const invocations = await listAround(account, webhookId, record.atMs);
    if (invocations.length > maxAttemptReads) return { kind: "unknown", reason: "ambiguous" };
    const candidates = await Promise.all(invocations.map((one) => readCandidate(account, webhookId, one)));
    return matchDelivery(candidates, email);
  } catch (error) {
    if (isGatewayError(error) && error.kind === "forbidden") return null;
    throw error;
  }
}

async function findWebhook(
  account: DeliveryReader,
  ruleId: string | null,
  survey: Survey,
): Promise<string | null> {
  const isOwn = (rule: ObservedRule) => rule.id === ruleId;
  const automations = await account.listAutomations();
  const rule =
    automations.find(isOwn) ??
    (await account.listTriggers()).find(isOwn) ??
    findDispatchRule(automations, survey.tags);
  return (rule && listNotifiedWebhooks(rule)[0]) ?? null;
}

/** The invocations that ended about the time of the dispatch. The log comes newest first. */
async function listAround(account: DeliveryReader, webhookId: string, atMs: number): Promise<Invocation[]> {
  const found: Invocation[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    const { items, nextCursor } = await account.listInvocations(webhookId, {
      fromMs: atMs - beforeMs,
      toMs: atMs + afterMs,
      cursor,
    });
    const times = items.map(({ completedAt }) => Date.parse(completedAt));
    found.push(...items.filter((_, index) => isAround(times[index] ?? Number.NaN, atMs)));
    if (nextCursor === null || Math.min(...times) < atMs - beforeMs) break;
    cursor = nextCursor;
  }
  return found;
}

function isAround(timeMs: number, atMs: number): boolean {
  return timeMs >= atMs - beforeMs && timeMs <= atMs + afterMs;
}

async function readCandidate(
  account: DeliveryReader,
  webhookId: string,
  { id, status, statusCode, completedAt }: Invocation,
): Promise<DeliveryCandidate> {
  const attempts = await account.listAttempts(webhookId, id);
  return {
    completedAtMs: Date.parse(completedAt),
    statusCode,
    word: status,
    sentBody: attempts.find(({ sentBody }) => sentBody !== null)?.sentBody ?? null,
  };
}
