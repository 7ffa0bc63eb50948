import type { Invocation, InvocationAttempt } from "../application/ports.ts";
import type { ObservedTarget, ObservedWebhook } from "../domain/resources/observed-account.ts";

/** A webhook as REST shows it: never its secrets (Zendesk, "Webhooks"; recorded). */
export interface WireWebhook {
  id?: string;
  name?: string;
  description?: string | null;
  status?: string;
  endpoint?: string;
  http_method?: string;
  request_format?: string;
  subscriptions?: string[];
  authentication?: { type?: string; data?: { username?: string } } | null;
  created_at?: string;
}

export interface WireTarget {
  id?: number;
  title?: string;
  type?: string;
  active?: boolean;
  target_url?: string | null;
}

export interface WireInvocation {
  id?: string;
  status?: string;
  status_code?: number | null;
  latest_completed_at?: string;
}

export interface WireAttempt {
  status?: string;
  status_code?: number | null;
  request?: { payload?: string } | null;
  response?: { payload?: string } | null;
  completed_at?: string;
}

/** The webhook as plans know it. */
export function readWebhook(wire: WireWebhook): ObservedWebhook {
  return {
    id: wire.id ?? "",
    name: wire.name ?? "",
    description: wire.description ?? "",
    isActive: wire.status === "active",
    endpoint: wire.endpoint ?? "",
    httpMethod: wire.http_method ?? "",
    requestFormat: wire.request_format ?? "",
    subscriptions: wire.subscriptions ?? [],
    username:
      wire.authentication?.type === "basic_auth" ? (wire.authentication.data?.username ?? null) : null,
    createdAt: wire.created_at ?? "",
  };
}

/** The target as plans know it. */
export function readTarget(wire: WireTarget): ObservedTarget {
  return {
    id: String(wire.id ?? ""),
    title: wire.title ?? "",
    type: wire.type ?? "",
    isActive: wire.active === true,
    url: wire.target_url ?? null,
  };
}

/** One line of a webhook's invocation log; `status_code` is absent when nothing answered. */
export function readInvocation(wire: WireInvocation): Invocation {
  return {
    id: wire.id ?? "",
    status: wire.status ?? "",
    statusCode: wire.status_code ?? null,
    completedAt: wire.latest_completed_at ?? "",
  };
}

/** One attempt of an invocation; throttled ones have neither request nor response. */
export function readAttempt(wire: WireAttempt): InvocationAttempt {
  return {
    status: wire.status ?? "",
    statusCode: wire.status_code ?? null,
    sentBody: wire.request?.payload ?? null,
    answer: wire.response?.payload ?? null,
    completedAt: wire.completed_at ?? "",
  };
}
