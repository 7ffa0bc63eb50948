import type { Webhook } from "../account/webhook-records.ts";
import type { DeliveryServices } from "./delivery-services.ts";
import { attemptInvocation } from "./attempt-invocation.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";
import type { CircuitBreaker } from "./circuit-breaker.ts";
import { createUlid } from "./create-ulid.ts";
import type { Invocation, InvocationAttempt } from "./invocation-log.ts";
import type { TrialLimit } from "./trial-limit.ts";

/** What all deliveries share. */
export interface DeliveryLine {
  services: DeliveryServices;
  /** By webhook id. */
  breakers: Map<string, CircuitBreaker>;
  trialLimit: TrialLimit;
  retryDelayMs: number;
}

/** One queued call. */
export interface DeliveryJob {
  invocation: Invocation;
  webhook: Webhook;
  body: string;
}

/** Makes a call with its retries and notes each attempt; held back, and noted so, by the trial limit or an open circuit. */
export async function deliverInvocation(
  line: DeliveryLine,
  job: DeliveryJob,
  signal: AbortSignal,
): Promise<void> {
  const { services } = line;
  const { clock } = services;
  const { invocation, webhook } = job;
  if (services.account.settings.isTrial && !line.trialLimit.take(clock.now())) {
    return holdBack(services, invocation, "throttled");
  }
  const breaker = breakerOf(line, webhook.id);
  if (breaker.isOpen(clock.now())) return holdBack(services, invocation, "circuit broken");
  for (let failures = 0; !signal.aborted; failures += 1) {
    const { attempt, retries } = await attemptInvocation({ services, ...job, signal });
    if (signal.aborted) return;
    note(invocation, attempt);
    breaker.record(clock.now(), attempt.status !== "success");
    if (failures >= retries) return;
    await new Promise((resolve) => setTimeout(resolve, line.retryDelayMs));
  }
}

function breakerOf({ breakers }: DeliveryLine, webhookId: string): CircuitBreaker {
  const breaker = breakers.get(webhookId) ?? createCircuitBreaker();
  breakers.set(webhookId, breaker);
  return breaker;
}

function holdBack({ clock }: DeliveryServices, invocation: Invocation, status: string): void {
  const id = createUlid(clock.now());
  note(invocation, { id, invocation_id: invocation.id, status, completed_at: clock.nowIso() });
}

function note(invocation: Invocation, attempt: InvocationAttempt): void {
  invocation.attempts.push(attempt);
  invocation.status = attempt.status;
  invocation.statusCode = attempt.status_code ?? null;
  invocation.latestCompletedAt = attempt.completed_at;
}
