import type { ResourceKind, RuleAction, RuleCondition } from "./resource.ts";

/** The parts of a webhook of the account, owned or not, that plans and findings depend on. */
export interface ObservedWebhook {
  id: string;
  name: string;
  description: string;
  isActive: boolean;
  endpoint: string;
  httpMethod: string;
  requestFormat: string;
  subscriptions: string[];
  /** The basic-auth user name; null with any other authentication. Zendesk never returns the password. */
  username: string | null;
  createdAt: string;
}

/** An automation or trigger of the account. Values are strings, as they are sent. */
export interface ObservedRule {
  kind: "automation" | "trigger";
  id: string;
  title: string;
  /** Automations have none: empty. */
  description: string;
  isActive: boolean;
  position: number;
  conditions: { all: RuleCondition[]; any: RuleCondition[] };
  actions: RuleAction[];
  createdAt: string;
  updatedAt: string;
}

/** A target: Zendesk's predecessor of webhooks, which the manual guide instructed people to create. */
export interface ObservedTarget {
  id: string;
  title: string;
  type: string;
  isActive: boolean;
  /** Null for a type that calls no address. */
  url: string | null;
}

/** A part of the account that could not be read, and why. */
export interface UnreadablePart {
  kind: ResourceKind;
  /** The gateway's error kind, such as `forbidden`. */
  reason: string;
}

/** The account as it was read: everything that can dispatch a survey. */
export interface ObservedAccount {
  webhooks: ObservedWebhook[];
  automations: ObservedRule[];
  triggers: ObservedRule[];
  /** Read only when some rule notifies a target: a target that nothing notifies sends nothing. */
  targets: ObservedTarget[];
  unreadable: UnreadablePart[];
}
