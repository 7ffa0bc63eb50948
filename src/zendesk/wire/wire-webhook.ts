import { array, boolean, nullish, object, optional, string, type InferOutput } from "valibot";
import type {
  ObservedTarget,
  ObservedWebhook,
} from "../../domain/provisioning/resources/observed-account.ts";
import { optionalText, wireId } from "./wire-values.ts";

/**
 * A webhook as REST shows it: never its secrets (Zendesk, "Webhooks"; recorded). Without authentication it has no such key, and a
 * bearer token has no `data` (recorded).
 */
export const webhookSchema = object({
  id: wireId,
  name: string(),
  description: optionalText,
  status: string(),
  endpoint: string(),
  http_method: string(),
  request_format: string(),
  // Mandatory nowhere in Zendesk's page; a webhook without any is one that no rule can call.
  subscriptions: nullish(array(string()), []),
  authentication: nullish(
    object({ type: string(), data: nullish(object({ username: optional(string()) })) }),
  ),
  created_at: optionalText,
});

/** A target as REST shows it (Zendesk, "Targets"; recorded). Types that call no address have no `target_url`. */
export const targetSchema = object({
  id: wireId,
  title: string(),
  type: string(),
  active: boolean(),
  target_url: nullish(string(), null),
});

/** The webhook as plans know it. */
export function readWebhook(wire: InferOutput<typeof webhookSchema>): ObservedWebhook {
  const { authentication } = wire;
  return {
    id: wire.id,
    name: wire.name,
    description: wire.description,
    isActive: wire.status === "active",
    endpoint: wire.endpoint,
    httpMethod: wire.http_method,
    requestFormat: wire.request_format,
    subscriptions: wire.subscriptions,
    username: authentication?.type === "basic_auth" ? (authentication.data?.username ?? null) : null,
    createdAt: wire.created_at,
  };
}

/** The target as plans know it. */
export function readTarget(wire: InferOutput<typeof targetSchema>): ObservedTarget {
  return { id: wire.id, title: wire.title, type: wire.type, isActive: wire.active, url: wire.target_url };
}
