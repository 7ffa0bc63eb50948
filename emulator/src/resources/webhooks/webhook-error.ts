import { ApiError } from "../../http/errors/api-error.ts";

/**
 * A refusal of the webhook endpoints. Their error bodies were never recorded; the emulator takes the `errors` shape of Zendesk's
 * newer endpoints, which the API reference has as its general one. Codes and sentences are its own.
 */
export function webhookError(status: number, code: string, title: string): ApiError {
  return new ApiError(status, { errors: [{ code, title }] });
}

/** 400 for an attribute that Zendesk documents differently. */
export function invalidWebhook(title: string): ApiError {
  return webhookError(400, "InvalidWebhook", title);
}
