/** The kinds of Zendesk resource that a plan names. `settings` are the app's own installation settings. */
export type ResourceKind = "webhook" | "automation" | "trigger" | "target" | "settings";

/** What a resource does for its survey. `unmanaged`: made by the manual guide or by Zendesk's target conversion. */
export type ResourceRole = "webhook" | "dispatch" | "resend" | "followUp" | "settings" | "unmanaged";

/** Names one resource of the account, or one that is still to be created (`id` is null). */
export interface ResourceRef {
  kind: ResourceKind;
  role: ResourceRole;
  surveyKey: string;
  id: string | null;
  /** Empty where a resource is missing and no plan creates it. */
  title: string;
}

/**
 * One condition in Zendesk's own words, its value as text to compare with. `raw` is the condition as Zendesk gave it, which is
 * sent back in its place: a list, a number or `null` in an admin's rule is preserved. Absent where this app created the value.
 */
export interface RuleCondition {
  field: string;
  operator: string;
  value: string;
  raw?: RawRulePart;
}

/** One action in Zendesk's own words; a webhook's value is `[webhook id, body]`. `raw` as in `RuleCondition`. */
export interface RuleAction {
  field: string;
  value: string | string[];
  raw?: RawRulePart;
}

/** A condition or action as Zendesk gave it, with every key that it came with. */
export interface RawRulePart {
  readonly field: string;
  readonly operator?: string;
  readonly value?: unknown;
}

/** A condition or action as it is sent: Zendesk's own value, or one of this app. */
export interface SentRulePart extends RawRulePart {
  /** `sentPart` makes one of a condition or action. */
  readonly raw?: never;
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
  conditions?: { all: SentRulePart[]; any: SentRulePart[] };
  actions?: SentRulePart[];
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
