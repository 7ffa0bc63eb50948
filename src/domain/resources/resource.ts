/** The kinds of Zendesk resource that a plan names. `settings` are the app's own installation settings. */
export type ResourceKind = "webhook" | "automation" | "trigger" | "target" | "settings";

/** What a resource does for its survey. `unmanaged`: a leftover of the manual guide or of Zendesk's target conversion. */
export type ResourceRole = "webhook" | "dispatch" | "resend" | "followUp" | "settings" | "unmanaged";

/** Names one resource of the account, or one that is still to be made (`id` is null). */
export interface ResourceRef {
  kind: ResourceKind;
  role: ResourceRole;
  surveyKey: string;
  id: string | null;
  title: string;
}

/** One condition in Zendesk's own words. */
export interface RuleCondition {
  field: string;
  operator: string;
  value: string;
}

/** One action in Zendesk's own words; a webhook's value is `[webhook id, body]`. */
export interface RuleAction {
  field: string;
  value: string | string[];
}

export interface RuleConditions {
  all: RuleCondition[];
  any: RuleCondition[];
}

/** An automation or trigger as it is sent to Zendesk: snake_case, because the plan shows exactly what will be sent. */
export interface RulePayload {
  title?: string;
  description?: string;
  active?: boolean;
  conditions?: RuleConditions;
  actions?: RuleAction[];
}

/** A webhook as it is sent to Zendesk, less the password: the token is added at the moment of sending and nowhere else. */
export interface WebhookPayload {
  name?: string;
  description?: string;
  status?: "active" | "inactive";
  endpoint?: string;
  http_method?: "POST";
  request_format?: "json";
  subscriptions?: ["conditional_ticket_events"];
  authentication?: { type: "basic_auth"; add_position: "header"; data: { username: string } };
}

export interface TargetPayload {
  active: false;
}

export type SettingsPayload = Record<string, string | number | boolean>;
