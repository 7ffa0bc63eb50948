import type { ObservedRule, ObservedTarget, ObservedWebhook } from "./observed-account.ts";
import type { ResourceRef, RuleAction, RuleCondition, RuleConditions, WebhookPayload } from "./resource.ts";

/** The resource that the app wants in the account for one role of one survey. */
export type WantedResource = WantedWebhook | WantedRule;

export interface WantedWebhook {
  kind: "webhook";
  role: "webhook";
  surveyKey: string;
  payload: Required<Omit<WebhookPayload, "name" | "description">>;
}

export interface WantedRule {
  kind: "automation" | "trigger";
  role: "dispatch" | "resend" | "followUp";
  surveyKey: string;
  /** `actions` name the webhook by `webhookReference(surveyKey)` until its id is known. */
  payload: WantedRulePayload;
}

export interface WantedRulePayload {
  active: boolean;
  conditions: RuleConditions;
  actions: RuleAction[];
}

/** One value that will change: its path, its present value and its next value. Null: absent. */
export interface Change {
  /** Such as `endpoint`, `active`, `conditions.all.updated_at`, `actions.notification_webhook`. */
  path: string;
  before: string | null;
  after: string | null;
}

export type DifferenceKind = "missing" | "changed" | "unchanged" | "duplicate" | "unmanaged" | "foreign";

/**
 * How one resource of the account differs from what is wanted: `missing` (to be created), `changed` (ours, to be repaired),
 * `unchanged`, `duplicates` (ours, but redundant or of the other kind), `unmanaged` (not ours, sends the same survey) and
 * `foreign` (looks like ours by its title, and is left alone).
 */
export interface Difference {
  kind: DifferenceKind;
  ref: ResourceRef;
  changes: Change[];
  /** Conditions that an admin added by hand: kept and shown. */
  extraConditions: RuleCondition[];
  isActive: boolean;
  observed: ObservedWebhook | ObservedRule | ObservedTarget | null;
}
