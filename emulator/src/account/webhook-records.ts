/** The account's webhooks and targets, in the shapes of `records.ts`. */

export interface Target {
  id: number;
  url: string;
  title: string;
  type: string;
  active: boolean;
  created_at: string;
  [field: string]: unknown;
}

export type WebhookAuthentication =
  | { type: "basic_auth"; add_position: "header"; data: { username: string; password: string } }
  | { type: "bearer_token"; add_position: "header"; data: { token: string } }
  | { type: "api_key"; add_position: "header"; data: { name: string; value: string } };

/** A webhook with its secrets; `resources/` shows it without them. */
export interface Webhook {
  id: string;
  name: string;
  description: string | null;
  status: "active" | "inactive";
  subscriptions: string[];
  endpoint: string;
  http_method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  request_format: "json" | "xml" | "form_encoded";
  authentication: WebhookAuthentication | null;
  custom_headers: Record<string, string> | null;
  external_source: Record<string, unknown> | null;
  signing_secret: { secret: string; algorithm: "SHA256" };
  created_at: string;
  created_by: string;
  updated_at?: string;
  updated_by?: string;
}
