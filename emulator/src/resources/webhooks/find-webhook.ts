import type { Webhook } from "../../account/webhook-records.ts";
import type { ApiRequest } from "../../http/router/route.ts";
import { webhookError } from "./webhook-error.ts";

/** The webhook that the path's `:id`, or the given id, names. Throws 404. */
export function findWebhook({ emulator, params }: ApiRequest, id = params["id"] ?? ""): Webhook {
  const webhook = emulator.account.webhooks.get(id);
  if (webhook === undefined) throw webhookError(404, "WebhookNotFound", "Webhook not found");
  return webhook;
}
