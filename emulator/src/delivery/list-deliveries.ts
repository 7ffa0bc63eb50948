import type { Account } from "../account/account.ts";
import type { InvocationAttempt, InvocationLog } from "./invocation-log.ts";

/** One webhook call as `GET /emulator/deliveries` shows it. */
export interface DeliveryEntry {
  invocation_id: string;
  webhook_id: string;
  /** Null when the webhook was deleted since. */
  webhook_name: string | null;
  endpoint: string | null;
  status: string;
  status_code: number | null;
  created_at: string;
  completed_at: string;
  attempts: InvocationAttempt[];
}

/** All webhook calls of the last 7 days of the emulator's clock with their attempts, oldest first. */
export function listDeliveries(account: Account, log: InvocationLog): DeliveryEntry[] {
  return log.list().map((invocation) => {
    const webhook = account.webhooks.get(invocation.webhookId);
    return {
      invocation_id: invocation.id,
      webhook_id: invocation.webhookId,
      webhook_name: webhook?.name ?? null,
      endpoint: webhook?.endpoint ?? null,
      status: invocation.status,
      status_code: invocation.statusCode,
      created_at: new Date(invocation.createdAtMs).toISOString(),
      completed_at: invocation.latestCompletedAt,
      attempts: invocation.attempts,
    };
  });
}
