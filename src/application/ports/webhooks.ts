import type { ObservedWebhook } from "../../domain/provisioning/resources/observed-account.ts";

/** What Zendesk's webhook test is asked to send. `webhookId` reuses the stored authentication. */
export interface WebhookTestRequest {
  webhookId?: string;
  endpoint?: string;
  username?: string;
  token?: string;
  payload: string;
}

/** What the tested address answered; status 0 means that it was not reached. */
export interface WebhookTestReply {
  statusCode: number;
  body: string;
}

/** The webhooks of the account, and Zendesk's own test of one. Every method throws a `GatewayError`. */
export interface WebhooksPort {
  listWebhooks(): Promise<ObservedWebhook[]>;
  testWebhook(request: WebhookTestRequest): Promise<WebhookTestReply>;
}
