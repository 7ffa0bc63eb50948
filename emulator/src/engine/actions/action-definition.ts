import type { Account } from "../../account/account.ts";
import type { Via } from "../../account/records.ts";
import type { Action, Rule } from "../../account/rule-records.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import type { RuleContext, RuleKind } from "../rule-draft.ts";

/** What an action works with: the update it joins and the rule it belongs to, whose name its events carry. */
export interface ActionContext {
  readonly update: TicketUpdate;
  readonly rule: Rule;
  readonly via: Via;
}

/** One action: what may be written, and what it does. */
export interface ActionDefinition {
  /** The matching fields, where its name is a pattern, as `custom_fields_<id>`. */
  readonly pattern?: RegExp;
  /** The name that Zendesk's screens show. */
  readonly title: string;
  readonly ruleKinds: readonly RuleKind[];
  /** True for messages to the outside; they run after the rule's own changes of the ticket. */
  readonly isNotification?: boolean;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
  /** The sentence that refuses a value, or null. */
  refuse?(action: Action, account: Account, context: RuleContext): string | null;
  perform(action: Action, context: ActionContext): void;
}
