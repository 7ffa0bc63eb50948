import type { CursorPage } from "./cursor-page.ts";

export interface Invocation {
  id: string;
  /** Zendesk's own word; the spelling of some is unconfirmed. */
  status: string;
  statusCode: number | null;
  completedAt: string;
}

export interface InvocationAttempt {
  status: string;
  statusCode: number | null;
  /** The body that was sent: personal data, never logged. Null when nothing was sent. */
  sentBody: string | null;
  answer: string | null;
  completedAt: string;
}

/** The outcomes of a webhook's calls, from Zendesk's log. Every method throws a `GatewayError`. */
export interface DeliveriesPort {
  /** Newest first, 100 a page, by when they ended; with `status` only those under this word of Zendesk's. */
  listInvocations(
    webhookId: string,
    options: { fromMs: number; toMs?: number; status?: string; cursor: string | null },
  ): Promise<CursorPage<Invocation>>;
  listAttempts(webhookId: string, invocationId: string): Promise<InvocationAttempt[]>;
}
