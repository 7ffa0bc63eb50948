import type { HeaderPair } from "./send-http-request.ts";

const KEPT_MS = 7 * 24 * 3_600_000;

/** One try of an invocation. Without request and response when it was never sent (throttled, circuit broken). */
export interface InvocationAttempt {
  id: string;
  invocation_id: string;
  status: string;
  status_code?: number;
  request?: { headers: HeaderPair[]; payload: string };
  response?: { headers: HeaderPair[]; payload: string };
  completed_at: string;
}

/** One call that a rule asked for. */
export interface Invocation {
  id: string;
  webhookId: string;
  createdAtMs: number;
  /** `accepted` until the first attempt ends (the word is from Zendesk's text, its use here an assumption). */
  status: string;
  statusCode: number | null;
  latestCompletedAt: string;
  attempts: InvocationAttempt[];
}

/** What was sent, kept for 7 days of the emulator's clock [documented]. */
export interface InvocationLog {
  add(invocation: Invocation): void;
  find(invocationId: string): Invocation | undefined;
  /** Of one webhook, or of all; oldest first. */
  list(webhookId?: string): Invocation[];
  clear(): void;
}

/** An empty log; `now` is the emulator's clock. */
export function createInvocationLog(now: () => number): InvocationLog {
  const invocations = new Map<string, Invocation>();
  // A map keeps the order of insertion, which is the order of age: pruning ends at the first one young enough.
  const prune = () => {
    for (const [id, invocation] of invocations) {
      if (now() - invocation.createdAtMs <= KEPT_MS) return;
      invocations.delete(id);
    }
  };
  return {
    add(invocation) {
      prune();
      invocations.set(invocation.id, invocation);
    },
    find(invocationId) {
      prune();
      return invocations.get(invocationId);
    },
    list(webhookId) {
      prune();
      const all = [...invocations.values()];
      return webhookId === undefined ? all : all.filter((invocation) => invocation.webhookId === webhookId);
    },
    clear: () => invocations.clear(),
  };
}
